package game.a_b;

import dev.hearth.annotations.HotState;

@HotState
public record C(long n) {}
