package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Bank implements HotProgram {
  private final Hot<List<Account>> accounts = Hot.of(List.of());
  private final Hot<Account> richest = Hot.of(new Account("nobody", 0));
  private final Hot<Long> total = Hot.of(-1L);
  private final Hot<Boolean> open = Hot.of(true);
  private final Hot<Integer> days = Hot.of(0);

  @Override
  public void start() {
    accounts.set(List.of(new Account("ada", 1_000), new Account("bob", -250)));
  }

  @Override
  public void step() {
    days.update(d -> d + 1);
    total.set(0L);
    List<Account> next = new ArrayList<>();
    for (Account account : accounts.get()) {
      total.update(t -> t + account.cents() + 10);
      next.add(new Account(account.owner(), account.cents() + 10));
    }
    accounts.set(next);
  }
}
