package dye;

import dev.hearth.annotations.HotState;

@HotState
public record Colour(short red, String green, int blue, byte[] alpha) {}
