package arena;

import dev.hearth.annotations.HotState;

@HotState
public record V1(int old, int program, int yield, int record) {}
