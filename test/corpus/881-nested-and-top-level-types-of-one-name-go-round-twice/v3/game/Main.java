package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record X(int v) {}

@HotState
record Y(long v) {}

@HotState
final class A {
  @HotState
  record X(int v) {}

  private final Hot<A.X> x = Hot.of(new A.X(0));
  private final Hot<Map<game.X, List<A.X>>> m = Hot.of(Map.of());
}

@HotState
record B(B.X v, Optional<Y> y, game.X[] top) {
  @HotState
  record X(int v) {}
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
