package shop.goods;

import dev.hearth.annotations.HotState;

@HotState
public record Item(String name, long cents, double vat) {}
