package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record Y(int n) {}
@HotState record X(String s) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<Y>> l = Hot.of(List.of());
  private final Hot<Map<Y,X>> m = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X",to="Y")
@Renamed(from="Y",to="X")
@Migrates(1)
final class From1 extends V1.Migration {

}
