package bank;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.math.BigDecimal;

@HotState
public final class Account {
  private final Hot<String> label = Hot.of("");
  private final Hot<BigDecimal> balance = Hot.of(new BigDecimal("0.00"));
  private final Hot<Integer> movements = Hot.of(0);

  private Account() {}

  Account(String label) {
    this.label.set(label);
  }

  void earn() {
    balance.update(b -> b.add(new BigDecimal("1.10")));
    movements.update(n -> n + 1);
  }
}
