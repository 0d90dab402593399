package shop.out;

import dev.hearth.annotations.HotState;

@HotState
public record Item(String name, double price) {}
