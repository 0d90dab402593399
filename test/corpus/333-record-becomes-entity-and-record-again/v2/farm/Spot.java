package farm;

import dev.hearth.annotations.HotState;

@HotState
public record Spot(int x, int y) {}
