package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.util.function.*;
import java.math.*;


@HotState record N(int a, int k) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<N> n = Hot.of(new N(1,2));
  @Override public void start() {  }
  @Override public void step() {  }

}
@Dropped(value="Main.t",reason="x")
@Migrates(2)
final class From2 extends V2.Migration {
static class Hp { static int g(V2.Main m) { return m.t(); } }
@Override protected int k(V2.N old) { return Hp.g(program()); }
}

