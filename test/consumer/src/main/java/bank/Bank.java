package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.HotRuntime;
import dev.hearth.annotations.HotState;
import java.util.List;

/** Pays interest, until the day that {@code -Ddays=…} says. */
@HotState
public final class Bank implements HotProgram {
  private final Hot<List<Account>> accounts = Hot.of(List.of());
  private final Hot<Integer> day = Hot.of(0);

  public static void main(String[] args) {
    HotRuntime.run(Bank.class, args);
  }

  @Override
  public void start() {
    accounts.set(List.of(new Account("Ann", 100_00), new Account("Bob", 250_00)));
  }

  @Override
  public void step() {
    accounts.update(all -> all.stream().map(a -> a.plus(a.cents() / 100)).toList());
    day.update(d -> d + 1);
    System.out.println("day " + day.get() + ": " + accounts.get());
  }

  @Override
  public boolean done() {
    return day.get() >= Integer.getInteger("days", 10);
  }
}
