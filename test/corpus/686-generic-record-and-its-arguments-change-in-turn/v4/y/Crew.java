package y;

import dev.hearth.annotations.HotState;

@HotState
public record Crew(String name, int size) {}
