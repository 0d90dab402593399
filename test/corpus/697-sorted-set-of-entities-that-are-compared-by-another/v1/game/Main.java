package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class B {
  final Hot<Integer> r = Hot.of(0);

  B() {}

  B(int i) {
    r.set(i);
  }

  int r() {
    return r.get();
  }
}

@HotState
final class M implements Comparable<M> {
  final Hot<B> b = Hot.of(new B());
  final Hot<Integer> z = Hot.of(0);

  M() {}

  M(B b, int z) {
    this.b.set(b);
    this.z.set(z);
  }

  public int compareTo(M o) {
    int c = Integer.compare(b.get().r(), o.b.get().r());
    return c != 0 ? c : Integer.compare(z.get(), o.z.get());
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<TreeSet<M>> ms = Hot.of(new TreeSet<>());

  @Override
  public void start() {
    TreeSet<M> s = new TreeSet<>();
    for (int i = 0; i < 4; i++) s.add(new M(new B(3 - i), i));
    ms.set(s);
  }

  @Override
  public void step() {}
}
