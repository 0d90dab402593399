package draw;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Draw implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<Map<String, Tree<Integer>>> numbers = Hot.of(Map.of());
  private final Hot<Optional<Tree<List<String>>>> oak = Hot.of(Optional.empty());

  @Override
  public void start() {
    Shape circle = new Shape.Circle(1.5f);
    Shape inner = new Shape.Group("inner", new Shape.Dot());
    shapes.set(List.of(circle, new Shape.Group("outer", inner), new Shape.Group("none", null)));
    numbers.set(Map.of("two", new Tree<>(2, List.of(new Tree<>(1, List.of())))));
    oak.set(Optional.of(new Tree<>(List.of("a", "b"), List.of(new Tree<>(null, List.of())))));
  }

  @Override
  public void step() {}
}
