package app;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Lobby implements HotProgram {
  private final Hot<Map<String, Player>> waiting = Hot.of(Map.of());
  private final Hot<Stats> stats = Hot.of(new Stats(0, 0, List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}
