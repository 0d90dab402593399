package game;

import dev.hearth.annotations.HotState;

@HotState
public record Box(Dot corner) implements Shape {}
