package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  final Hot<Integer> hp = Hot.of(1);
  final Hot<Optional<E>> pal = Hot.of(Optional.empty());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<E>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    E a = new E(), b = new E();
    b.hp.set(2);
    a.pal.set(Optional.of(b));
    b.pal.set(Optional.of(a));
    l.set(List.of(a, b));
  }
}
