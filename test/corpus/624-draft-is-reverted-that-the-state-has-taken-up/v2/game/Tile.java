package game;

import dev.hearth.annotations.HotState;

@HotState
public record Tile(int x, Terrain terrain) {}
