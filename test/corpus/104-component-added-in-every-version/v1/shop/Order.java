package shop;

import dev.hearth.annotations.HotState;
import java.util.List;
import shop.goods.Item;

@HotState
public record Order(int number, List<Item> items) {}
