package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Knot {
  private final Hot<Integer> a = Hot.of(0);
  private final Hot<Integer> b = Hot.of(0);
  private final Hot<Integer> c = Hot.of(0);
  private final Hot<Optional<Knot>> o = Hot.of(Optional.empty());

  Knot() {}

  void seen() {
    a.set(a.get() + 10);
    o.set(Optional.of(this));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Knot, Knot>> m = Hot.of(Map.of());
  private final Hot<Integer> z = Hot.of(9);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
