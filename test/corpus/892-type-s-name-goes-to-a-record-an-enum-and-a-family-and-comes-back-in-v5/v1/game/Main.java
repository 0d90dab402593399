package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Unit {
  private final Hot<Integer> hp = Hot.of(0);
  private final Hot<Optional<Unit>> pal = Hot.of(Optional.empty());

  Unit() {}

  Unit(int hp) {
    this.hp.set(hp);
  }

  void pal(Unit u) {
    pal.set(Optional.of(u));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Unit>> us = Hot.of(List.of());
  private final Hot<Map<Unit, Integer>> score = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Unit a = new Unit(1), b = new Unit(2);
    a.pal(b);
    b.pal(a);
    us.set(List.of(a, b));
    Map<Unit, Integer> m = new LinkedHashMap<>();
    m.put(b, 20);
    m.put(a, 10);
    score.set(m);
  }
}
