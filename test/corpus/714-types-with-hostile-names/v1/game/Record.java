package game;

import dev.hearth.annotations.HotState;

@HotState
public record Record(int id) {}
