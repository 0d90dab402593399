package draw;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Shape.Circle.colour", reason = "drawings are black and white")
final class From1 extends V1.Migration {
  @Override
  protected Shape.Circle make(V1.Shape_Circle old) {
    return new Shape.Circle(old.radius());
  }
}
