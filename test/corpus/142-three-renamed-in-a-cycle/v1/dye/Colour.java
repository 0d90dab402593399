package dye;

import dev.hearth.annotations.HotState;

@HotState
public record Colour(int red, short green, String blue, byte[] alpha) {}
