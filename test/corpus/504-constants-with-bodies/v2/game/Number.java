package game;

import dev.hearth.annotations.HotState;

@HotState
public record Number(int n) implements Token {}
