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

  int i() {
    return i.get();
  }
}

@HotState
record K(N n, int lvl) {
  K {
    if (n.i() != lvl) throw new IllegalArgumentException("level of another");
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<K>> ks = Hot.of(List.of());
  private final Hot<Integer> t = Hot.of(5);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
