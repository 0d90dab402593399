package t;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<Team<Member>> mixed = Hot.of(new Team<>(null, Map.of(), List.of()));
  private final Hot<Map<String, Team<Member.Human>>> robots = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
