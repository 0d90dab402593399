package game;

import dev.hearth.annotations.HotState;

@HotState
public record Tower(int height) implements Building {}
