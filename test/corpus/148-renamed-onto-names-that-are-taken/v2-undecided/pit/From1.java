package pit;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Tyre.SOFT", to = "HARD")
@Renamed(from = "Stop.Fast", to = "Slow")
@Renamed(from = "Car.fuel", to = "oil")
final class From1 extends V1.Migration {
  @Override
  protected B make(V1.A old) {
    return old.b();
  }
}
