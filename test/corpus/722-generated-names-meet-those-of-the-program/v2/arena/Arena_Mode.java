package arena;

import dev.hearth.annotations.HotState;

@HotState
public record Arena_Mode(int level, int b) {}
