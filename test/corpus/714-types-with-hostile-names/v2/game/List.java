package game;

import dev.hearth.annotations.HotState;

@HotState
public record List(int id, long twice) {}
