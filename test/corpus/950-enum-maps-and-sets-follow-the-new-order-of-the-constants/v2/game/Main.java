package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, Set<Mode>>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
