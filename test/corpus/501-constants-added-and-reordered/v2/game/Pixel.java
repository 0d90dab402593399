package game;

import dev.hearth.annotations.HotState;

@HotState
public record Pixel(int x, Colour colour) {}
