package org;

import dev.hearth.annotations.HotState;

@HotState
public record Lamp(double watts, boolean on) {}
