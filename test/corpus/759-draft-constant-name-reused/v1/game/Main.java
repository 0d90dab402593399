package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum P { A, B }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());
  private final Hot<SortedMap<P,Integer>> m = Hot.of(new TreeMap<P,Integer>());
  @Override public void start() { l.set(List.of(P.A, P.B)); m.set(new TreeMap<>(Map.of(P.A, 1))); }
  @Override public void step() {  }
}
