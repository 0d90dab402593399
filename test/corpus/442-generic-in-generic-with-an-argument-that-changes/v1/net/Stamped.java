package net;

import dev.hearth.annotations.HotState;

@HotState
public record Stamped<T>(long at, T what) {}
