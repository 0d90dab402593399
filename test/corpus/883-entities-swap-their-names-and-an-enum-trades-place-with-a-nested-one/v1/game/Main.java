package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum C {
  A,
  B;
}

@HotState
final class A {
  @HotState
  enum C {
    A,
    B;
  }

  private final Hot<C> c = Hot.of(C.A);
  private final Hot<Optional<B>> b = Hot.of(Optional.empty());

  A() {}

  A(C x) {
    c.set(x);
  }

  void b(B y) {
    b.set(Optional.of(y));
  }
}

@HotState
final class B {
  private final Hot<C> c = Hot.of(C.A);
  private final Hot<Map<C, A>> as = Hot.of(Map.of());
  private final Hot<Map<A.C, B>> bs = Hot.of(Map.of());

  B() {}

  B(C x, A a) {
    c.set(x);
    as.set(new EnumMap<>(Map.of(C.A, a)));
    bs.set(new EnumMap<>(Map.of(A.C.B, this)));
    a.b(this);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    A a = new A(A.C.A);
    new B(C.B, a);
    l.set(List.of(a));
  }
}
