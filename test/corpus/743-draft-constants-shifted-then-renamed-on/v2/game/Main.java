package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum P { B, C }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="P.A",to="B")
@Renamed(from="P.B",to="C")
@Migrates(1)
final class From1 extends V1.Migration {

}
