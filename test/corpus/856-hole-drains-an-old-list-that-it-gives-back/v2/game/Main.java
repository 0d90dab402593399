package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> first = Hot.of(0);
  private final Hot<List<Integer>> rest = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}
