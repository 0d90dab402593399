package grid;

import dev.hearth.annotations.HotState;

@HotState
public record Tile(char kind, short height) {}
