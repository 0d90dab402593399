package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  final Hot<String> n = Hot.of("");
  final Hot<List<E>> pals = Hot.of(List.of());

  E() {}

  E(String s) {
    n.set(s);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<E>> boss = Hot.of(Optional.empty());
  private final Hot<List<E>> all = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    E z = new E("z"), a = new E("a"), b = new E("b"), c = new E("c");
    z.pals.set(List.of(a, b));
    a.pals.set(List.of(z));
    b.pals.set(List.of(a, b));
    boss.set(Optional.of(z));
    all.set(List.of(b, a, c));
  }
}
