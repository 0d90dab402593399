package arena.net;

import dev.hearth.annotations.HotState;

@HotState
public record Mode(int level, int d) {}
