package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Engine(int hp, Ship ship) {}

@HotState
final class Ship {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Engine>> engines = Hot.of(List.of());
  private final Hot<Optional<Ship>> tug = Hot.of(Optional.empty());

  Ship() {}

  Ship(String n) {
    name.set(n);
  }

  void set(List<Engine> e, Ship t) {
    engines.set(e);
    tug.set(Optional.of(t));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Ship a = new Ship("a"), b = new Ship("b");
    Engine e = new Engine(1, a);
    a.set(new ArrayList<>(List.of(e, e, new Engine(1, a))), b);
    b.set(new ArrayList<>(List.of(e)), a);
    ships.set(List.of(a, b));
  }
}
