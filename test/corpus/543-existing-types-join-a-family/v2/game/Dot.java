package game;

import dev.hearth.annotations.HotState;

@HotState
public record Dot(int x) implements Shape {}
