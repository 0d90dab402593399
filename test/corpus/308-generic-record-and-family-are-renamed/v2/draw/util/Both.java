package draw.util;

import dev.hearth.annotations.HotState;

@HotState
public record Both<L, R>(R second, L one) {}
