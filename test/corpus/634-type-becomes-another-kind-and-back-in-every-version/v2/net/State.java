package net;

import dev.hearth.annotations.HotState;

@HotState
public record State(int level) {}
