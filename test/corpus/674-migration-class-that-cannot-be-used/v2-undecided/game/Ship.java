package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int hp) {}
