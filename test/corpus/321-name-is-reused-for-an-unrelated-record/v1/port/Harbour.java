package port;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Harbour implements HotProgram {
  private final Hot<Map<String, Crane>> cranes = Hot.of(Map.of());
  private final Hot<Integer> tide = Hot.of(0);

  @Override
  public void start() {
    cranes.set(Map.of("north", new Crane(40, 12.5)));
  }

  @Override
  public void step() {
    tide.update(t -> t + 1);
  }
}
