package game;

import dev.hearth.annotations.HotState;

@HotState
public record Job(String task, long started) {}
