package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState final class Y { final Hot<Integer> n = Hot.of(0); final Hot<Integer> k = Hot.of(0); Y() {} }
@HotState final class X { final Hot<Integer> n = Hot.of(0); X() {} }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<Y>> a = Hot.of(List.of());
  private final Hot<Map<String,X>> b = Hot.of(Map.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Renamed(from="X", to="Y")
@Renamed(from="Y", to="X")
@Migrates(1)
final class From1 extends V1.Migration {
@Override protected int k(V1.X old) { return 5; }
}
