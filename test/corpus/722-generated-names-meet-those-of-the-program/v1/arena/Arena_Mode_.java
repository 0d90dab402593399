package arena;

import dev.hearth.annotations.HotState;

@HotState
public record Arena_Mode_(int level) {}
