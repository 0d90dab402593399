package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class City {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> people = Hot.of(0);
  private final Hot<List<City>> roads = Hot.of(List.of());
  private final Hot<Integer> reach = Hot.of(0);

  City() {}

  String name() {
    return name.get();
  }

  void join(City o) {
    people.update(p -> p + o.people.get());
  }

  void reach() {
    int n = 0;
    for (City c : roads.get()) n += c.people.get();
    reach.set(n);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<City>> capital = Hot.of(Optional.empty());
  private final Hot<List<City>> cities = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
