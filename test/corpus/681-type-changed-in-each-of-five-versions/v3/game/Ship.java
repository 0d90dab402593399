package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(Vec pos, long hp, String name) {}
