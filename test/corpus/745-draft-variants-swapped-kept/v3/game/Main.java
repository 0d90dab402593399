package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState sealed interface S permits X, Y {}
@HotState record X(int n, int k, int j) implements S {}
@HotState record Y(int n, int k) implements S {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X", to="Y")
@Renamed(from="Y", to="X")
@Migrates(1)
final class From1 extends V1.Migration {
@Override protected int k(V1.X old) { return 5; }
@Override protected int k(V1.Y old) { return 6; }
@Override protected int j(V1.Y old) { return 7; }
}
