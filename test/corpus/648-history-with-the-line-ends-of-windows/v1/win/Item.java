package win;

import dev.hearth.annotations.HotState;

@HotState
public record Item(int a) {}
