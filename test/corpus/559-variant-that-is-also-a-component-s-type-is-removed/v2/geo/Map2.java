package geo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public final class Map2 implements HotProgram {
  private final Hot<Map<Shape.Square, Wheel>> wheels = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
  }
}
