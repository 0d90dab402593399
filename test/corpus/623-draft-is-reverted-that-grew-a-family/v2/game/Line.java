package game;

import dev.hearth.annotations.HotState;

@HotState
public record Line(Pair ends) implements Shape {}
