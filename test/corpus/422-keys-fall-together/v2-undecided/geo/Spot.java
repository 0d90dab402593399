package geo;

import dev.hearth.annotations.HotState;

@HotState
public record Spot(int lat) {}
