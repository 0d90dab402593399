package game;

import dev.hearth.annotations.HotState;

@HotState
public record old(long id) {}
