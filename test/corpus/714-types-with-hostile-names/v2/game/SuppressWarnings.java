package game;

import dev.hearth.annotations.HotState;

@HotState
public record SuppressWarnings(int id, long twice) {}
