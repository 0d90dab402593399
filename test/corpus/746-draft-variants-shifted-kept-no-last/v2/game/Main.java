package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState sealed interface S permits Y, Z {}
@HotState record Y(int n, int k) implements S {}
@HotState record Z(int n) implements S {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X", to="Y")
@Renamed(from="Y", to="Z")
@Migrates(1)
final class From1 extends V1.Migration {
@Override protected int k(V1.X old) { return 5; }
}
