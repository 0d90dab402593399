package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record P(long n) {}

@HotState
enum T {
  A
}

@HotState
final class E {
  final Hot<Long> n = Hot.of(1L);
}

@HotState
sealed interface S permits P2 {}

@HotState
record P2(long x) implements S {}

@HotState
record W(P p, T t, E e, S s, int z) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
