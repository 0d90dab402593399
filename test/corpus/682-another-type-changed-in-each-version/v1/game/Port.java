package game;

import dev.hearth.annotations.HotState;

@HotState
public record Port(String name) {}
