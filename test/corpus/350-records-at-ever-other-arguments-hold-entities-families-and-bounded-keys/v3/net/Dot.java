package net;

import dev.hearth.annotations.HotState;

@HotState
public record Dot() implements Shape {}
