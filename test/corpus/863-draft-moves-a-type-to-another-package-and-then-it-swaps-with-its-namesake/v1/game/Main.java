package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<x.T>> p = Hot.of(List.of(new x.T(1)));
  private final Hot<Map<y.T, Integer>> q = Hot.of(Map.of(new y.T(2), 3));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
