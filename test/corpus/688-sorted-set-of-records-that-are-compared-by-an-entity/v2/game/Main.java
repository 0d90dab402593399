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
record K(N n, int z) implements Comparable<K> {
  public int compareTo(K o) {
    int c = Integer.compare(n.i(), o.n.i());
    return c != 0 ? c : Integer.compare(z, o.z);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedSet<K>> ks = Hot.of(new TreeSet<>());
  private final Hot<Integer> t = Hot.of(5);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
