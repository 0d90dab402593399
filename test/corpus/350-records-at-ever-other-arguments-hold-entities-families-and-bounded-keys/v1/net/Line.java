package net;

import dev.hearth.annotations.HotState;

@HotState
public record Line(int length) implements Shape {}
