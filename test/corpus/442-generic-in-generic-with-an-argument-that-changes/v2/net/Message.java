package net;

import dev.hearth.annotations.HotState;

@HotState
public record Message(String text, int length) {}
