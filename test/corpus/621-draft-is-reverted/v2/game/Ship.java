package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(double x, String name, int shield) {}
