package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Box<T>(T v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Box<Integer>> b = Hot.of(new Box<>(3));
  private final Hot<List<Integer>> a = Hot.of(List.of());
  private final Hot<Map<String, String>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
