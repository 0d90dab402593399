package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Ok<Ship, String>> a = Hot.of(new Ok<>(null, Optional.empty(), List.of()));
  private final Hot<List<Ok<String, Ship>>> b = Hot.of(List.of());
  private final Hot<Ok<Ok<Ship, Integer>, Map<String, Ship>>> c = Hot.of(new Ok<>(null, Optional.empty(), List.of()));
  @Override
  public void start() {
    a.set(new Ok<>(new Ship(1), Optional.of(new Ship(2)), List.of("z")));
    b.set(List.of(new Ok<>("x", Optional.empty(), List.of(new Ship(5)))));
    c.set(new Ok<>(new Ok<>(new Ship(3), Optional.empty(), List.of(1)), Optional.of(new Ok<>(null, Optional.empty(), List.of())), List.of(Map.of("k", new Ship(4)))));
  }

  @Override
  public void step() {}
}
