package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(int n) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of(new S(1)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
