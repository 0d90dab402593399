package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState record B<T,U>(T b, U a) {}
@HotState record K(int n) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<B<K,String>>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="B.a",to="b")
@Renamed(from="B.b",to="a")
@Migrates(1)
final class From1 extends V1.Migration {

}
