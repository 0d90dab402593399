package ab;

import dev.hearth.annotations.HotState;

@HotState
public record ShipPart(long $x, int _y, int $) {}
