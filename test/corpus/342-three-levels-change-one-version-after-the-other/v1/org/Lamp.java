package org;

import dev.hearth.annotations.HotState;

@HotState
public record Lamp(int watts) {}
