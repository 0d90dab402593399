package tel;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HotState
public final class Switch implements HotProgram {
  private final Hot<Map<Phone, Call>> calls = Hot.of(Map.of());
  private final Hot<Set<Phone>> busy = Hot.of(Set.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    Phone p = new Phone("1", 5);
    Phone q = new Phone("2", 6);
    Map<Phone, Call> m = new LinkedHashMap<>();
    m.put(p, new Call(p, List.of(q, q)));
    calls.set(m);
    busy.set(new LinkedHashSet<>(List.of(q, p)));
  }
}
