package shop.money;

import dev.hearth.annotations.HotState;

@HotState
public record Money(long cents, String currency) {}
