package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record R(int x, int a) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="R.a",to="x")
@Migrates(1)
final class From1 extends V1.Migration {
@Override protected int a(V1.R old) { return 50; }
}
