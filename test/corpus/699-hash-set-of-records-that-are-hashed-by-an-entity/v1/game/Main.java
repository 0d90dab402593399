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
record K(N n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<N>> all = Hot.of(List.of());
  private final Hot<Set<K>> ks = Hot.of(Set.of());

  @Override
  public void start() {
    List<N> o = new ArrayList<>();
    for (int i = 0; i < 5; i++) o.add(new N(i));
    all.set(o);
    Set<K> s = new HashSet<>();
    for (N q : o) s.add(new K(q));
    ks.set(s);
  }

  @Override
  public void step() {}
}
