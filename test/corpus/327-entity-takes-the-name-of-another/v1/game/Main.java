package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
final class A {
  private final Hot<Integer> x = Hot.of(1);

  A() {}

  A(int v) {
    x.set(v);
  }
}

@HotState
final class B {
  private final Hot<Integer> x = Hot.of(1);

  B() {}

  B(int v) {
    x.set(v);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> a = Hot.of(List.of());
  private final Hot<List<B>> b = Hot.of(List.of());

  @Override
  public void start() {
    a.set(List.of(new A(1)));
    B q = new B(2);
    b.set(List.of(q, q));
  }

  @Override
  public void step() {}
}
