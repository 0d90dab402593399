package game;

import dev.hearth.annotations.HotState;

@HotState
public record Hearth(int id) {}
