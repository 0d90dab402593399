package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState final class X { final Hot<Integer> n = Hot.of(1); X() {} }
@HotState final class Y { final Hot<Integer> n = Hot.of(2); Y() {} }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> a = Hot.of(List.of());
  private final Hot<Map<String,Y>> b = Hot.of(Map.of());
  @Override public void start() { a.set(List.of(new X())); b.set(Map.of("k", new Y())); }
  @Override public void step() {  }
}
