package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Acc> a = Hot.of(new Acc(0));
  private final Hot<Acc> b = Hot.of(new Acc(0));
  private final Hot<Acc> c = Hot.of(new Acc(0));
  private final Hot<List<Acc>> l = Hot.of(List.of());
  private final Hot<List<Acc>> k = Hot.of(List.of());
  private final Hot<Map<String, Pair>> m = Hot.of(Map.of());
  @Override
  public void start() {
    Acc x = new Acc(1);
    a.set(x);
    b.set(x);
    c.set(new Acc(1));
    List<Acc> both = List.of(new Acc(5), x, new Acc(5));
    l.set(both);
    k.set(both);
    Pair p = new Pair(new Acc(8), new Acc[] {x, null});
    m.set(new TreeMap<>(Map.of("p", p, "q", p)));
  }

  @Override
  public void step() {}
}
