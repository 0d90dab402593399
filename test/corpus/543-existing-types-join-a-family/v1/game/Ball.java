package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ball(int r) implements Round {}
