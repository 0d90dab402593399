package game;

import dev.hearth.annotations.HotState;

@HotState
public record Eagle(double height) implements Animal {}
