package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.HashMap;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Team>> players = Hot.of(Map.of());
  private final Hot<Map<Team, Integer>> scores = Hot.of(Map.of());

  @Override
  public void start() {
    players.set(Map.of("ann", Team.GRAY, "bob", Team.RED));
    scores.set(new HashMap<>(Map.of(Team.GRAY, 1, Team.BLUE, 2)));
  }

  @Override
  public void step() {}
}
