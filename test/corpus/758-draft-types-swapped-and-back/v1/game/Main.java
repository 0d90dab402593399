package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record X(int n) {}
@HotState record Y(String s) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> l = Hot.of(List.of());
  private final Hot<Map<X,Y>> m = Hot.of(Map.of());
  @Override public void start() { l.set(List.of(new X(1))); m.set(Map.of(new X(2), new Y("q"))); }
  @Override public void step() {  }
}
