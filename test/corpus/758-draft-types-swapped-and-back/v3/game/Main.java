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
  private final Hot<Integer> k = Hot.of(3);
  @Override public void start() {  }
  @Override public void step() {  }
}
