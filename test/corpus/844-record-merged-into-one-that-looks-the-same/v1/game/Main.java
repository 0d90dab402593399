package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record A(int n) {}

@HotState
record B(int n) {}

@HotState
record G<T>(List<T> v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<A, B>> a = Hot.of(Map.of(new A(1), new B(2)));
  private final Hot<List<B>> b = Hot.of(List.of(new B(2), new B(1)));
  private final Hot<G<A>> g = Hot.of(new G<>(List.of(new A(5))));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
