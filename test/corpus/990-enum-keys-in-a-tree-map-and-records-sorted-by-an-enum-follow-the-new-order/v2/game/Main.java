package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedMap<Mode, Integer>> m = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<Key>> s = Hot.of(new TreeSet<>());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
