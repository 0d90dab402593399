package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> b = Hot.of(0);
  private final Hot<Integer> d = Hot.of(0);
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="Main.a",to="b")
@Renamed(from="Main.b",to="d")
@Migrates(1)
final class From1 extends V1.Migration {

}
