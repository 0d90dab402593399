package game;

import dev.hearth.annotations.HotState;

@HotState
public record Cat(int lives) implements Animal {}
