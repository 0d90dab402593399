package game.own;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(String name) {}
