package org;

import dev.hearth.annotations.HotState;

@HotState
public record Desk(int number, Lamp lamp) {}
