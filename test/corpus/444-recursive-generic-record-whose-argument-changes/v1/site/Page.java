package site;

import dev.hearth.annotations.HotState;

@HotState
public record Page(String name, int visits) {}
