package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum C {
  B,
  A,
  D;
}

@HotState
final class B {
  @HotState
  enum C {
    B,
    A,
    E;
  }

  private final Hot<game.C> c = Hot.of(game.C.A);
  private final Hot<Optional<A>> b = Hot.of(Optional.empty());
  private final Hot<String> t = Hot.of("");

  B() {}

  String t() {
    return c.get() + "" + b.get().get().c() + b.get().get().more();
  }
}

@HotState
final class A {
  private final Hot<B.C> c = Hot.of(B.C.A);
  private final Hot<Map<B.C, B>> as = Hot.of(Map.of());
  private final Hot<Map<game.C, A>> bs = Hot.of(Map.of());

  A() {}

  B.C c() {
    return c.get();
  }

  String more() {
    return as.get().keySet() + "" + bs.get();
  }

  @Override
  public String toString() {
    return "A" + bs.get().keySet();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
