package game;

import dev.hearth.annotations.HotState;

@HotState
public record Migrates(int id, long twice) {}
