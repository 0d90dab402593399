package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record En(String name, Optional<String> target) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<En>> all = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
