package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class N {
  final Hot<Integer> i = Hot.of(0);
  final Hot<Integer> h = Hot.of(0);

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
    lvl = n.i();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<K>> ks = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
