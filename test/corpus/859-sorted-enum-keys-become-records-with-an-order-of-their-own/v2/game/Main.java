package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedMap<HE, String>> m = Hot.of(new TreeMap<>());
  private final Hot<SortedSet<HE>> s = Hot.of(new TreeSet<>());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

@HotState
record HE(int n) implements Comparable<HE> {
  public int compareTo(HE o) {
    return Integer.compare(n, o.n);
  }
}
