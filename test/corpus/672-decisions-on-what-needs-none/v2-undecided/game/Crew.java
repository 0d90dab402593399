package game;

import dev.hearth.annotations.HotState;

@HotState
public record Crew(int men) {}
