package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Integer>> m = Hot.of(new LinkedHashMap<>());

  @Override
  public void step() {}

  @Override
  public void start() {
    m.get().put(null, 1);
    m.get().put("a", 2);
  }
}
