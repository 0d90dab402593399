package shop;

import dev.hearth.annotations.HotState;
import java.util.List;
import shop.goods.Item;

@HotState
public record Order(String customer, int number, List<Item> items, long total) {}
