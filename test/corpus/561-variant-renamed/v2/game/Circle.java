package game;

import dev.hearth.annotations.HotState;

@HotState
public record Circle(int x, int radius) implements Shape {}
