package game;

import dev.hearth.annotations.HotState;

@HotState
public record Fire(int power) implements Magic {}
