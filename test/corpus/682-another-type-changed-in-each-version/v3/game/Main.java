package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Fleet>> fleets = Hot.of(List.of());

  @Override
  public void start() {
    Port port = new Port("kiel");
    fleets.set(List.of(new Fleet(Map.of(), new Crew(7, 0), port)));
  }

  @Override
  public void step() {}
}
