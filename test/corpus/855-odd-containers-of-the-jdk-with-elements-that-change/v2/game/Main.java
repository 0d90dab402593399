package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record T(int k) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<List<Integer>>> l = Hot.of(List.of());
  private final Hot<List<Set<Integer>>> s = Hot.of(List.of());
  private final Hot<List<Map<Integer, Long>>> m = Hot.of(List.of());
  private final Hot<List<List<T>>> r = Hot.of(List.of());
  private final Hot<Deque<Integer>> dq = Hot.of(new ArrayDeque<>());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
