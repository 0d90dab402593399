package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(Vec pos, int hp) {}
