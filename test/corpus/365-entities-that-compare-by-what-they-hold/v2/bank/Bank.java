package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

@HotState
public final class Bank implements HotProgram {
  private final Hot<Map<Account, Set<Account>>> payees = Hot.of(Map.of());
  private final Hot<Set<Account>> ranking = Hot.of(new TreeSet<>());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
