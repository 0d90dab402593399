package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Thing permits Rock, Robot {}
