package game;

import dev.hearth.annotations.HotState;

@HotState
public record Hearth(long id) {}
