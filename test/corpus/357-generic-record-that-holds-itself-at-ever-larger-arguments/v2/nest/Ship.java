package nest;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int hull, int mass) {}
