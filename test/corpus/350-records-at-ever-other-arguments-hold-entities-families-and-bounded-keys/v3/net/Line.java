package net;

import dev.hearth.annotations.HotState;

@HotState
public record Line(long length) implements Shape {}
