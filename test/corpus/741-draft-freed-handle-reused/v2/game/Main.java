package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> x = Hot.of(0);
  private final Hot<Integer> a = Hot.of(50);
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="Main.a",to="x")
@Migrates(1)
final class From1 extends V1.Migration {

}
