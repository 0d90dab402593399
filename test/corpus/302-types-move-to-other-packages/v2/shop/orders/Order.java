package shop.orders;

import dev.hearth.annotations.HotState;
import shop.money.Money;

@HotState
public record Order(int number, Status status, Money total) {}
