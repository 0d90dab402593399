package game;

import dev.hearth.annotations.HotState;

@HotState
public record Stone() implements Thing {}
