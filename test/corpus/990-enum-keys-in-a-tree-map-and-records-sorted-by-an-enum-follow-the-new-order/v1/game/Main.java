package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedMap<Mode, Integer>> m = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<Key>> s = Hot.of(new TreeSet<>());
  @Override
  public void start() {
    m.set(new TreeMap<>(Map.of(Mode.A, 1, Mode.B, 2, Mode.C, 3)));
    s.set(new TreeSet<>(List.of(new Key(Mode.A, 1), new Key(Mode.C, 1), new Key(Mode.B, 1))));
  }

  @Override
  public void step() {}
}
