package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record B(int n) {}

@HotState
final class A {
  final Hot<Integer> n = Hot.of(0);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> r = Hot.of(List.of());
  private final Hot<List<A>> e = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
