package s;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Edge<City, Road>>> a = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    a.set(List.of(new Edge<>(new City("c"), new Road(1), List.of(new Edge<>(new Road(2), new City("d"), List.of())))));
  }
}
