package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Round permits Ball {}
