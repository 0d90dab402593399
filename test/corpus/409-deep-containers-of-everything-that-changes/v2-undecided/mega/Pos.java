package mega;

import dev.hearth.annotations.HotState;

@HotState
public record Pos(long key) {}
