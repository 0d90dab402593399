package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record B(long n) {}

@HotState
final class A {
  final Hot<Long> n = Hot.of(0L);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> r = Hot.of(List.of());
  private final Hot<List<A>> e = Hot.of(List.of());
  private final Hot<Integer> k = Hot.of(3);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
