package x;

import dev.hearth.annotations.HotState;

@HotState
public record Object2(String ref, double id, char type) {}
