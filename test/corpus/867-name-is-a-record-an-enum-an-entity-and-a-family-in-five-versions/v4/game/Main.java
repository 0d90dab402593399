package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class X {
  final Hot<String> s = Hot.of("");

  X() {}

  X(String t) {
    s.set(t);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> a = Hot.of(List.of());
  private final Hot<Integer> n = Hot.of(0);

  @Override
  public void step() {}

  @Override
  public void start() {}
}
