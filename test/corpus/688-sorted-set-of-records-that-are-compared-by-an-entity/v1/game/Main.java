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

  @Override
  public void start() {
    List<N> o = new ArrayList<>();
    for (int i = 0; i < 4; i++) o.add(new N(3 - i));
    SortedSet<K> s = new TreeSet<>();
    int z = 0;
    for (N q : o) s.add(new K(q, z++));
    ks.set(s);
  }

  @Override
  public void step() {}
}
