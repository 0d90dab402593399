package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Animal permits Dog, Cat {}

@HotState
sealed interface Place permits Pt, Nowhere {}

@HotState
enum Nowhere implements Place {
  NOWHERE
}

@HotState
final class Cat implements Animal {
  final Hot<Integer> n = Hot.of(0);
}

@HotState
final class Dog implements Animal {
  final Hot<Integer> n = Hot.of(0);
  final Hot<Optional<Animal>> pal = Hot.of(Optional.empty());

  Dog() {}

  Dog(int i) {
    n.set(i);
  }
}

@HotState
record Pt(int x) implements Place {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Animal>> l = Hot.of(List.of());
  private final Hot<Map<Place, Animal>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
