package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record W(Optional<Optional<Integer>> d) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<W>> l = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
