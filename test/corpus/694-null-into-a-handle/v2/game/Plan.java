package game;

import dev.hearth.annotations.HotState;

@HotState
public record Plan(String goal) {}
