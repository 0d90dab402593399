package shop;

import dev.hearth.annotations.HotState;

@HotState
public record Money(long cents, String currency) {}
