package game;

import dev.hearth.annotations.HotState;

@HotState
public record Orc(int hp) implements Target {}
