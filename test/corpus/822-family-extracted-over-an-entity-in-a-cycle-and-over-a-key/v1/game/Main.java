package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Dog {
  final Hot<Integer> n = Hot.of(0);
  final Hot<Optional<Dog>> pal = Hot.of(Optional.empty());

  Dog() {}

  Dog(int i) {
    n.set(i);
  }
}

@HotState
record Pt(int x) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Dog>> l = Hot.of(List.of());
  private final Hot<Map<Pt, Dog>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Dog a = new Dog(1), b = new Dog(2);
    a.pal.set(Optional.of(b));
    b.pal.set(Optional.of(a));
    l.set(List.of(a));
    m.set(Map.of(new Pt(1), b));
  }
}
