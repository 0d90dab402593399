package u;

import dev.hearth.annotations.HotState;

@HotState
public record Box<T>(T v) {}
