package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Thing permits Robot, Stone, Dust {}
