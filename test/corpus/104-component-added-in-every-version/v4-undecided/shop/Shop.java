package shop;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import shop.goods.Item;

@HotState
public final class Shop implements HotProgram {
  private final Hot<List<Order>> orders = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<Order> all = new ArrayList<>(orders.get());
    all.add(new Order("me", all.size() + 1, List.of(new Item("tea", 299, 0.2)), 299));
    orders.set(all);
  }
}
