package game;

import dev.hearth.annotations.HotState;

@HotState
public record Main_Mode(long n) {}
