package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Cell<T>(T t, T[] ts, int w) {}

@HotState
final class P {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<P[]> ps = Hot.of(new P[0]);
  private final Hot<Integer> k = Hot.of(0);

  P() {}

  long n() {
    return n.get();
  }

  int k(P[] o) {
    int k = 0;
    for (P p : ps.get()) k += p == null ? 100 : p.n.get();
    o[0] = this;
    ps.set(new P[] {this});
    return k;
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
  public void start() {}
}
