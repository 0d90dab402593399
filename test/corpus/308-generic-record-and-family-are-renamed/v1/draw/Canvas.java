package draw;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Canvas implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<Map<String, Pair<Shape, Integer>>> layers = Hot.of(Map.of());
  private final Hot<Pair<Integer, Pair<String, Shape.Dot>>> last =
      Hot.of(new Pair<>(0, new Pair<>("", new Shape.Dot(0))));

  @Override
  public void start() {
    shapes.set(List.of(new Shape.Dot(1), new Shape.Line(2, 3)));
  }

  @Override
  public void step() {
    layers.set(Map.of("top", new Pair<>(new Shape.Line(4, 5), 6)));
    last.set(new Pair<>(7, new Pair<>("dot", new Shape.Dot(8))));
  }
}
