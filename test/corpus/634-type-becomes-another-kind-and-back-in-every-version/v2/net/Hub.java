package net;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Hub implements HotProgram {
  private final Hot<Map<State, List<State>>> seen = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
