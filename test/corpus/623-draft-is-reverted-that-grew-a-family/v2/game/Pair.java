package game;

import dev.hearth.annotations.HotState;

@HotState
public record Pair(Dot from, Dot to) {}
