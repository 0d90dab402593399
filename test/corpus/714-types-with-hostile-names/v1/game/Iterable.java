package game;

import dev.hearth.annotations.HotState;

@HotState
public record Iterable(int id) {}
