package game.air;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(int altitude) {}
