package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum P { Y, A, B }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());
  private final Hot<SortedMap<P,Integer>> m = Hot.of(new TreeMap<P,Integer>());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="P.A",to="Y")
@Migrates(1)
final class From1 extends V1.Migration {

}
