package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class N {
  final Hot<Integer> h = Hot.of(-1);
  final Hot<Integer> i = Hot.of(0);

  N() {}

  int h() {
    return h.get();
  }
}

@HotState
record K(N n) {
  public int hashCode() {
    return n.h();
  }

  public boolean equals(Object o) {
    return o instanceof K k && k.n.h() == n.h();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Set<K>> ks = Hot.of(Set.of());
  private final Hot<List<N>> all = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
