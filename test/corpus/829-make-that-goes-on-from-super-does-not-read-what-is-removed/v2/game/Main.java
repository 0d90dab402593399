package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record S(String n, int hp, int sh) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<S>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
