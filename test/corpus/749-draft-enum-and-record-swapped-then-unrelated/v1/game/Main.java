package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum X { A }
@HotState record Y(int n) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<X> x = Hot.of(X.A);
  private final Hot<List<Y>> y = Hot.of(List.of());
  @Override public void start() { y.set(List.of(new Y(1))); }
  @Override public void step() {  }
}
