package arena;

import dev.hearth.annotations.HotState;

@HotState
public record V1(long old, int program, Integer yield, int record, int migrate) {}
