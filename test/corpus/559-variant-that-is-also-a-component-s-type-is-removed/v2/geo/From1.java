package geo;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Shape.Square make(V1.Shape_Circle old) {
    return new Shape.Square(old.r() * 2);
  }
}
