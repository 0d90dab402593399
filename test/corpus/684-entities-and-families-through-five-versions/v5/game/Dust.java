package game;

import dev.hearth.annotations.HotState;

@HotState
public record Dust() implements Thing {}
