package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record X(int n, int o) {}
@HotState enum P { A, B }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> l = Hot.of(List.of());
  private final Hot<Map<P,X>> m = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
