package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  final Hot<String> name = Hot.of("");
  final Hot<Integer> hp = Hot.of(0);

  E() {}

  E(String s, int h) {
    name.set(s);
    hp.set(h);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<E>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    l.set(List.of(new E("a", 3), new E("a", 4), new E("a", 5)));
  }
}
