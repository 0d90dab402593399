package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState sealed interface S permits X, Y {}
@HotState record X(int n) implements S {}
@HotState record Y(int n) implements S {}
@HotState record B<T>(T t) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<B<S>> b = Hot.of(new B<S>(null));
  private final Hot<Map<S,Integer>> m = Hot.of(Map.of());
  @Override public void start() { b.set(new B<>(new X(1))); m.set(Map.of(new X(4), 1, new Y(4), 2)); }
  @Override public void step() {  }
}
