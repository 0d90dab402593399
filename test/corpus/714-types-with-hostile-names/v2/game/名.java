package game;

import dev.hearth.annotations.HotState;

@HotState
public record 名(long id) {}
