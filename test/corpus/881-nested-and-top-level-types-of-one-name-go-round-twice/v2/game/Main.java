package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record X(int v) {}

@HotState
final class A {
  @HotState
  record X(int v) {}

  private final Hot<game.X> x = Hot.of(new game.X(0));
  private final Hot<Map<B.X, List<game.X>>> m = Hot.of(Map.of());
}

@HotState
record B(A.X v, Optional<B.Y> y, B.X[] top) {
  @HotState
  record X(int v) {}

  @HotState
  record Y(int v) {}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<A> a = Hot.of(new A());
  private final Hot<List<B>> bs = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
