package game;

import dev.hearth.annotations.HotState;

@HotState
public record C(long n) {}
