package game;

import dev.hearth.annotations.HotState;

@HotState
public record Text(String text, char first) {}
