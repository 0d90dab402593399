package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.List;

@HotState
public final class Bank implements HotProgram {
  private final Hot<List<Customer>> customers = Hot.of(List.of());

  @Override
  public void start() {
    Account joint = new Account("joint", BigDecimal.ZERO);
    customers.set(
        List.of(
            new Customer("ann", List.of(joint)),
            new Customer("bob", List.of(joint))));
  }

  @Override
  public void step() {
  }

  @HotState
  public record Customer(String name, List<Account> accounts) {}
}
