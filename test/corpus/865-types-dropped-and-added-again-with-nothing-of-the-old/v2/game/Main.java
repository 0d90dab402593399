package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record L(int a) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<L>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
