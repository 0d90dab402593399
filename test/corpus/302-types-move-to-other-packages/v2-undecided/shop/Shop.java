package shop;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import shop.money.Money;
import shop.orders.Order;
import shop.orders.Status;

@HotState
public final class Shop implements HotProgram {
  private final Hot<List<Order>> orders = Hot.of(List.of());
  private final Hot<EnumMap<Status, Integer>> counts = Hot.of(new EnumMap<>(Status.class));
  private final Hot<Long> revenue = Hot.of(0L);

  @Override
  public void start() {
    List<Order> first = new ArrayList<>();
    first.add(new Order(7, Status.PAID, new Money(1250, "EUR")));
    first.add(new Order(8, Status.OPEN, new Money(99, "USD")));
    orders.set(first);
  }

  @Override
  public void step() {
    EnumMap<Status, Integer> counted = new EnumMap<>(Status.class);
    for (Order order : orders.get()) {
      counted.merge(order.status(), 1, Integer::sum);
      revenue.update(sum -> sum + order.total().cents());
    }
    counts.set(counted);
  }
}
