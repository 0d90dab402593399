package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record R(int a, int b, int d) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="R.a",to="b")
@Renamed(from="R.b",to="a")
@Migrates(1)
final class From1 extends V1.Migration {
@Override protected int d(V1.R old) { return 9; }
}
