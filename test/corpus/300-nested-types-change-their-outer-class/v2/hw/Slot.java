package hw;

import dev.hearth.annotations.HotState;

@HotState
public record Slot(int nr) {}
