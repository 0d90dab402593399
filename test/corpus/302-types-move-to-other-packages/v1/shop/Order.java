package shop;

import dev.hearth.annotations.HotState;

@HotState
public record Order(int number, Status status, Money total) {}
