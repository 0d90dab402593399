package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record X(int o, int q) {}
@HotState enum P { Z, B }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> l = Hot.of(List.of());
  private final Hot<Map<P,X>> k = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X.n",to="o")
@Renamed(from="X.o",to="q")
@Renamed(from="P.A",to="Z")
@Renamed(from="Main.m",to="k")
@Migrates(1)
final class From1 extends V1.Migration {

}
