package game;

import dev.hearth.annotations.HotState;

@HotState
public record Handles(long id) {}
