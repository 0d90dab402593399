package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record X(int v) {}

@HotState
final class A {
  @HotState
  record X(int v) {}

  private final Hot<X> x = Hot.of(new X(0));
  private final Hot<Map<game.X, List<X>>> m = Hot.of(Map.of());

  A() {}

  A(X x, Map<game.X, List<X>> m) {
    this.x.set(x);
    this.m.set(m);
  }
}

@HotState
record B(X v, Optional<B.Y> y, game.X[] top) {
  @HotState
  record X(int v) {}

  @HotState
  record Y(int v) {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<A> a = Hot.of(new A());
  private final Hot<List<B>> bs = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    a.set(new A(new A.X(1), new LinkedHashMap<>(Map.of(new X(2), List.of(new A.X(3))))));
    bs.set(List.of(new B(new B.X(4), Optional.of(new B.Y(5)), new X[] {new X(6)})));
  }
}
