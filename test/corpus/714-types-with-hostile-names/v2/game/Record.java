package game;

import dev.hearth.annotations.HotState;

@HotState
public record Record(long id) {}
