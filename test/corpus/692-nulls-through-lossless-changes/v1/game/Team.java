package game;

import dev.hearth.annotations.HotState;

@HotState
public record Team(String name) {}
