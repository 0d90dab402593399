package game;

import dev.hearth.annotations.HotState;

@HotState
public record Disc(int x, double radius) implements Shape {}
