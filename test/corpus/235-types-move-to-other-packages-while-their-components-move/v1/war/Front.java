package war;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Front implements HotProgram {
  private final Hot<List<Squad>> squads = Hot.of(List.of());
  private final Hot<Map<String, Integer>> morale = Hot.of(Map.of());

  @Override
  public void start() {
    squads.set(List.of(
        new Squad("red", List.of(new Soldier("ann", 3, 9), new Soldier("bob", 4, 8))),
        new Squad("blue", List.of())));
  }

  @Override
  public void step() {
    morale.set(Map.of("red", 80));
  }
}
