package game;

import dev.hearth.annotations.HotState;

@HotState
public record I(int id, long twice) {}
