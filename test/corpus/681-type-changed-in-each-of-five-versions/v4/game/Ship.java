package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, long health, Vec pos, Kind kind) {}
