package atlas;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Atlas implements HotProgram {
  private final Hot<List<Area>> areas = Hot.of(List.of());
  private final Hot<Map<Point, Area>> byCorner = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
