package game;

import dev.hearth.annotations.HotState;

@HotState
public record Hull(int plates, boolean iron) {}
