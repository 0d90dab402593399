package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class T {
  final Hot<String> n = Hot.of("t");
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Integer, Map<Integer, T>>> grid = Hot.of(Map.of());
  private final Hot<List<T>> tiles = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    T t = new T();
    grid.set(Map.of(1, Map.of(2, t)));
    tiles.set(List.of(t));
  }
}
