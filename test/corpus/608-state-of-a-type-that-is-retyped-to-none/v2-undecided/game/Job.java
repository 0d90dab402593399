package game;

import dev.hearth.annotations.HotState;

@HotState
public record Job(Runnable task, long started) {}
