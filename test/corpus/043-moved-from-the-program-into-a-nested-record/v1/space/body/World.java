package space.body;

import dev.hearth.annotations.HotState;

@HotState
public record World(String name) {}
