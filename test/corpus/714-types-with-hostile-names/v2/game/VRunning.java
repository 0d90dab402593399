package game;

import dev.hearth.annotations.HotState;

@HotState
public record VRunning(int id, long twice) {}
