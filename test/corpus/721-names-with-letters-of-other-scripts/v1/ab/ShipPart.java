package ab;

import dev.hearth.annotations.HotState;

@HotState
public record ShipPart(int $x, int _y) {}
