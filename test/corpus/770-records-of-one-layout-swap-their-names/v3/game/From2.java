package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "B", to = "A")
@Renamed(from = "A", to = "C")
final class From2 extends V2.Migration {
  @Override
  protected int k(V2.B old) {
    return old.n() + 4;
  }
}
