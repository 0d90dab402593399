package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Target permits Orc, Tower {}
