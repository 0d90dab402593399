package game;

import dev.hearth.annotations.HotState;

@HotState
public record Größe(int id) {}
