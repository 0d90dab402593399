package ui;

import dev.hearth.annotations.HotState;

@HotState
public record Click(int x, int y) implements Event, Logged {}
