package shop.in;

import dev.hearth.annotations.HotState;

@HotState
public record Item(String name, double price) {}
