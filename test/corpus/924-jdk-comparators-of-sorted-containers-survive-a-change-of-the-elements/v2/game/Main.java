package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedSet<Integer>> down = Hot.of(new TreeSet<>());
  private final Hot<Map<String, Optional<Integer>>> nocase = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
