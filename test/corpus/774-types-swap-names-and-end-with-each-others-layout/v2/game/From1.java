package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "A", to = "B")
@Renamed(from = "B", to = "A")
@Dropped(value = "A.k", reason = "unused")
final class From1 extends V1.Migration {
  @Override
  protected int k(V1.B old) {
    return 4;
  }
}
