package game.sea;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int depth, game.air.Ship escort) {}
