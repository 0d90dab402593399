package game;

import dev.hearth.annotations.HotState;

@HotState
public record Dot(int x, Tint tint) implements Shape {}
