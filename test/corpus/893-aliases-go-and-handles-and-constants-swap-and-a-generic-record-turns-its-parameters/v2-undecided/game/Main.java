package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Mode {
  NONE,
  OFF,
  ON
}

@HotState
record Pair<B, A>(A a, B b, long w) {}

@HotState
sealed interface Ref permits Node {}

@HotState
final class Node implements Ref {
  private final Hot<Integer> x = Hot.of(0);
  private final Hot<Integer> y = Hot.of(0);
  private final Hot<Pair<Ref, Mode>> p = Hot.of(new Pair<>(null, null, 0));
  private final Hot<Integer> sum = Hot.of(0);

  Node() {}

  Node n() {
    return (Node) p.get().b();
  }

  int sum() {
    return x.get() * 100 + n().x.get() * 10 + n().n().y.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, List<Ref>>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
