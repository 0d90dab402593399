package game;

import dev.hearth.annotations.HotState;

@HotState
public record Worker(String name) {}
