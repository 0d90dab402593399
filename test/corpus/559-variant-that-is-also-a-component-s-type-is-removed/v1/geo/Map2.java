package geo;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Map2 implements HotProgram {
  private final Hot<Map<Shape.Circle, Wheel>> wheels = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    wheels.set(Map.of(new Shape.Circle(1), new Wheel(new Shape.Circle(2), List.of(new Shape.Circle(3), new Shape.Square(4)))));
  }
}
