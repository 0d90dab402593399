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

  @Override
  public void start() {
    List<N> o = new ArrayList<>();
    for (int i = 0; i < 4; i++) o.add(new N(3 - i));
    List<K> s = new ArrayList<>();
    for (N q : o) s.add(new K(q, q.i.get()));
    ks.set(s);
  }

  @Override
  public void step() {}
}
