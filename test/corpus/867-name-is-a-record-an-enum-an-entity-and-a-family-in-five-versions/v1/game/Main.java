package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record X(int i) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<X>> a = Hot.of(List.of(new X(1), new X(2)));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
