package s;

import dev.hearth.annotations.HotState;

@HotState
public record City(String name) {}
