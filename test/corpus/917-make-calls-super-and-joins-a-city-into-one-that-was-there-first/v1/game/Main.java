package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class City {
  private final Hot<String> name = Hot.of("");
  private final Hot<Integer> people = Hot.of(0);
  private final Hot<List<City>> roads = Hot.of(List.of());

  City() {}

  City(String n, int p) {
    name.set(n);
    people.set(p);
  }

  void roads(City... c) {
    roads.set(new ArrayList<>(List.of(c)));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<City>> capital = Hot.of(Optional.empty());
  private final Hot<List<City>> cities = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    City a = new City("Rome ", 5), b = new City("rome", 7), c = new City("Oslo", 9);
    a.roads(b, c);
    b.roads(a);
    c.roads(b, a);
    cities.set(List.of(b, c, a));
    capital.set(Optional.of(a));
  }
}
