package game;

import dev.hearth.annotations.HotState;

@HotState
public record C(int n) {}
