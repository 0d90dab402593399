package game;

import dev.hearth.annotations.HotState;

@HotState
public record String(int id, long twice) {}
