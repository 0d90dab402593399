package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState sealed interface S permits X, Y {}
@HotState record X(long n) implements S {}
@HotState record Y(long n) implements S {}
@HotState record B<T>(T t) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<B<S>> b = Hot.of(new B<S>(null));
  private final Hot<Map<S,Integer>> m = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X", to="Y")
@Renamed(from="Y", to="X")
@Migrates(1)
final class From1 extends V1.Migration {

}
