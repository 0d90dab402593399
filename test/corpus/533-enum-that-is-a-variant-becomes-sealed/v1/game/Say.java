package game;

import dev.hearth.annotations.HotState;

@HotState
public record Say(String text) implements Order {}
