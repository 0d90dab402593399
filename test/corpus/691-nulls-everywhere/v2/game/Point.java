package game;

import dev.hearth.annotations.HotState;

@HotState
public record Point(Kind kind, long x) {}
