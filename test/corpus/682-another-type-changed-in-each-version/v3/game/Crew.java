package game;

import dev.hearth.annotations.HotState;

@HotState
public record Crew(long men, int women) {}
