package game;

import dev.hearth.annotations.HotState;

@HotState
public record Button(String text) {}
