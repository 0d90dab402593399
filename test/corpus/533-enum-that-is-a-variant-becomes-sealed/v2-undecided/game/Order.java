package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Order permits Move, Say {}
