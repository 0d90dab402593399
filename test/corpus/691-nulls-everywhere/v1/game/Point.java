package game;

import dev.hearth.annotations.HotState;

@HotState
public record Point(int x, Kind kind) {}
