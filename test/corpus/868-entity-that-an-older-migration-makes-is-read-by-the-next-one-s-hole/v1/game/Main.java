package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(int hp) {}

@HotState
record W(S s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    S s = new S(4);
    l.set(List.of(new W(s), new W(s)));
  }
}
