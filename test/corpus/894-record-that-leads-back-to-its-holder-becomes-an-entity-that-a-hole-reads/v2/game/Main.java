package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Engine {
  private final Hot<Integer> hp = Hot.of(0);
  private final Hot<Optional<Ship>> ship = Hot.of(Optional.empty());

  Engine() {}

  Engine(int hp, Ship s) {
    this.hp.set(hp);
    ship.set(Optional.of(s));
  }

  int hp() {
    return hp.get();
  }
}

@HotState
final class Ship {
  private final Hot<String> name = Hot.of("");
  private final Hot<List<Engine>> engines = Hot.of(List.of());
  private final Hot<Optional<Ship>> tug = Hot.of(Optional.empty());
  private final Hot<Integer> power = Hot.of(0);

  Ship() {}

  int power() {
    int n = 0;
    for (Engine e : engines.get()) n += e.hp();
    return n + 10 * tug.get().get().engines.get().size();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> ships = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
