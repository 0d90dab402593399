package y;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(long hull) {}
