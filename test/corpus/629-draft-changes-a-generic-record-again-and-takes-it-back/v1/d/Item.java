package d;

import dev.hearth.annotations.HotState;

@HotState
public record Item(int n) {}
