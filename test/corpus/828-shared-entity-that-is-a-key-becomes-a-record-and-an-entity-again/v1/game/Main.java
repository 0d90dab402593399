package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class U {
  final Hot<String> n = Hot.of("");
  final Hot<Short> hp = Hot.of((short) 0);

  U() {}

  U(String a, short b) {
    n.set(a);
    hp.set(b);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<U, String>> owner = Hot.of(Map.of());
  private final Hot<List<U>> line = Hot.of(List.of());
  private final Hot<Optional<U>> boss = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {
    U a = new U("a", (short) 1), b = new U("b", (short) 2);
    Map<U, String> m = new LinkedHashMap<>();
    m.put(a, "x");
    m.put(b, "y");
    owner.set(m);
    line.set(List.of(a, b, a));
    boss.set(Optional.of(b));
  }
}
