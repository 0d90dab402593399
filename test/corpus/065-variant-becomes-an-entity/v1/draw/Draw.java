package draw;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Draw implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<Optional<Shape.Circle>> drawn = Hot.of(Optional.empty());

  @Override
  public void start() {
    Shape.Circle circle = new Shape.Circle(1, "red");
    shapes.set(List.of(circle, new Shape.Square(2), circle));
    drawn.set(Optional.of(circle));
  }

  @Override
  public void step() {}
}
