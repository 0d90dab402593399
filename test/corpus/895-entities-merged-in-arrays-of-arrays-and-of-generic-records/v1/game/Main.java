package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Cell<T>(T t, T[] ts) {}

@HotState
final class P {
  private final Hot<Integer> n = Hot.of(0);
  private final Hot<P[]> ps = Hot.of(new P[0]);

  P() {}

  P(int n) {
    this.n.set(n);
  }

  void ps(P... p) {
    ps.set(p);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Cell<P>>> cells = Hot.of(List.of());
  private final Hot<P[][]> grid = Hot.of(new P[0][]);
  private final Hot<Map<Integer, P[]>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    P a = new P(1), b = new P(2), c = new P(3);
    a.ps(b, null, a);
    b.ps();
    c.ps(c, b);
    cells.set(new ArrayList<>(List.of(new Cell<>(a, new P[] {b, c}), new Cell<>(null, null))));
    grid.set(new P[][] {{a, b}, {}, null, {c}});
    m.set(new TreeMap<>(Map.of(1, new P[] {c, a})));
  }
}
