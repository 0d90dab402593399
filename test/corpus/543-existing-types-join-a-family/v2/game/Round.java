package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Round extends Shape permits Ball {}
