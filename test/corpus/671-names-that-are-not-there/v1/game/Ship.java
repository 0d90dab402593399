package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name, int hp, int fuel) {}
