package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Building permits House, Tower {}
