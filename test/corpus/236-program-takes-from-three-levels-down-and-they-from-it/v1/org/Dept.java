package org;

import dev.hearth.annotations.HotState;

@HotState
public record Dept(Team[] teams) {}
