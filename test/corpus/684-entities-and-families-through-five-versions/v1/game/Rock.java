package game;

import dev.hearth.annotations.HotState;

@HotState
public record Rock(int mass, Robot owner) implements Thing {}
