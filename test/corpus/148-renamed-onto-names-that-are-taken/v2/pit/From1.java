package pit;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Car.fuel", to = "oil")
@Dropped(value = "Car.oil", reason = "electric")
final class From1 extends V1.Migration {
  @Override
  protected B make(V1.A old) {
    return old.b();
  }

  @Override
  protected Tyre SOFT(V1.Tyre old) {
    return Tyre.HARD;
  }

  @Override
  protected Stop make(V1.Stop_Fast old) {
    return new Stop.Slow(old.s());
  }
}
