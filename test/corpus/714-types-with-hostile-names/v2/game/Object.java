package game;

import dev.hearth.annotations.HotState;

@HotState
public record Object(long id) {}
