package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<String>> a = Hot.of(List.of("x"));
  private final Hot<Map<String, Integer>> b = Hot.of(Map.of("x", 1));
  private final Hot<SortedMap<String, Integer>> c = Hot.of(new TreeMap<>());
  private final Hot<Set<String>> d = Hot.of(Set.of("x"));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
