package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<y.T>> p = Hot.of(List.of());
  private final Hot<Map<z.T, Integer>> q = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
