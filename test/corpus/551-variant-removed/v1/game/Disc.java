package game;

import dev.hearth.annotations.HotState;

@HotState
public record Disc(int x, int radius) implements Shape {}
