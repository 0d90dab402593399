package bank;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

@HotState
public final class Bank implements HotProgram {
  private final Hot<Map<Account, Set<Account>>> payees = Hot.of(Map.of());
  private final Hot<Set<Account>> ranking = Hot.of(new TreeSet<>());

  @Override
  public void start() {
    Account one = new Account("NL01", 10);
    Account two = new Account("NL02", 900);
    one.link(two);
    two.link(one);
    Map<Account, Set<Account>> known = new HashMap<>();
    known.put(one, new HashSet<>(List.of(two, one)));
    known.put(two, Set.of(one));
    payees.set(known);
    ranking.set(new TreeSet<>(List.of(one, two)));
  }

  @Override
  public void step() {}
}
