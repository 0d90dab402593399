package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<z.T>> p = Hot.of(List.of());
  private final Hot<Map<y.T, Integer>> q = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
