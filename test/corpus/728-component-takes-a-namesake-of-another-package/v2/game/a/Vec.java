package game.a;

import dev.hearth.annotations.HotState;

@HotState
public record Vec(int x) {}
