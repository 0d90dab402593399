package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(int n) {}

@HotState
enum T {
  A,
  X
}

@HotState
final class E {
  final Hot<Integer> n = Hot.of(1);
}

@HotState
sealed interface S permits P2 {}

@HotState
record P2(int x) implements S {}

@HotState
record W(P p, T t, E e, S s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of(new W(null, null, null, null)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
