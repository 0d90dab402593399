package game;

import dev.hearth.annotations.HotState;

@HotState
public record Box<T>(T t) {}
