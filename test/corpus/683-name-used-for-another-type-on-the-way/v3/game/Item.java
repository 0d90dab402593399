package game;

import dev.hearth.annotations.HotState;

@HotState
public record Item(int weight) {}
