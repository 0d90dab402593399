package net;

import dev.hearth.annotations.HotState;

/** Of a protocol. */
@HotState
public record Port(int number, String name) {}
