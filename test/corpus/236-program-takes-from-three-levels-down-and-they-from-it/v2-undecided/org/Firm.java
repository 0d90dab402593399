package org;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Firm implements HotProgram {
  private final Hot<Map<String, Dept>> depts = Hot.of(Map.of());
  private final Hot<Map<Worker, Integer>> hours = Hot.of(Map.of());
  private final Hot<Integer> budget = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
