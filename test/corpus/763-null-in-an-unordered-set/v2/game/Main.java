package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum P { A, C, D, E, F, G }
@HotState
public final class Main implements HotProgram {
  private final Hot<Set<P>> s = Hot.of(Set.of());
  private final Hot<Map<P,Integer>> m = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}

@Migrates(1)
final class From1 extends V1.Migration {
@Override protected P B(V1.P old) { return null; }
}
