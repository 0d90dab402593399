package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class N {
  final Hot<Integer> i = Hot.of(0);

  N() {}

  N(int i) {
    this.i.set(i);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Integer, N>> byId = Hot.of(Map.of());

  @Override
  public void start() {
    Map<Integer, N> m = new LinkedHashMap<>();
    for (int i = 0; i < 120; i++) m.put(i, new N(i));
    byId.set(m);
  }

  @Override
  public void step() {}
}
