package game.sea;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(long depth, game.air.Aircraft escort, String flag) {}
