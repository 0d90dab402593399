package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record R(int b, long c) {}
@HotState record Q(int q, int r) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  private final Hot<Q> q = Hot.of(new Q(1,2));
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="R.a",to="b")
@Renamed(from="R.b",to="c")
@Migrates(1)
final class From1 extends V1.Migration {
@Override protected int r(V1.Q old) { return 9; }
}
