package farm;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Field implements HotProgram {
  private final Hot<List<Robot>> robots = Hot.of(List.of());
  private final Hot<Map<String, Robot>> byName = Hot.of(Map.of());

  @Override
  public void start() {
    Robot plough = new Robot("plough", 100, new Spot(1, 2));
    robots.set(List.of(plough, new Robot("drone", 40, new Spot(0, 9))));
    byName.set(Map.of("plough", plough));
  }

  @Override
  public void step() {}
}
