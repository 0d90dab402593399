package game.a;

import dev.hearth.annotations.HotState;

@HotState
public record b_C(int n) {}
