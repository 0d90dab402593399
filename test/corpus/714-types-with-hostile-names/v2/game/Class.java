package game;

import dev.hearth.annotations.HotState;

@HotState
public record Class(int id, long twice) {}
