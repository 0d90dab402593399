package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<SortedMap<HE, String>> m = Hot.of(new TreeMap<>(Comparator.reverseOrder()));

  @Override
  public void step() {}

  @Override
  public void start() {
    m.get().put(HE.A, "a");
    m.get().put(HE.B, "b");
  }
}

@HotState
enum HE {
  A,
  B
}
