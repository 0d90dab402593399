package game;

import dev.hearth.annotations.HotState;

@HotState
public record Text(int first, String text) {}
