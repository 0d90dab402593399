package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Optional<String>, Integer>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
