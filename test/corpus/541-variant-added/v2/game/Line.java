package game;

import dev.hearth.annotations.HotState;

@HotState
public record Line(Dot from, Dot to) implements Shape {}
