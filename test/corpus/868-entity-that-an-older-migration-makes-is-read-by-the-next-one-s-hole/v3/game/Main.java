package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class S {
  final Hot<Integer> hp = Hot.of(0);

  S() {}

  S(int h) {
    hp.set(h);
  }
}

@HotState
record W(S s, int twice, int all) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
