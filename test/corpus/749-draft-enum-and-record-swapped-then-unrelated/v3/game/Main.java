package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum Y { A }
@HotState record X(int n) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<Y> x = Hot.of(Y.A);
  private final Hot<List<X>> y = Hot.of(List.of());
  private final Hot<Integer> q = Hot.of(0);
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X",to="Y")
@Renamed(from="Y",to="X")
@Migrates(1)
final class From1 extends V1.Migration {

}
