package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(String n, int hp, int paint) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of(new S("a", 3, 1), new S("b", 4, 1)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
