package game;

import dev.hearth.annotations.HotState;

@HotState
public record Ship(long hp) {}
