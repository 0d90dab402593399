package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Side", to = "Team")
final class From1 extends V1.Migration {
  @Override
  protected Vec vel(V1.Ship old) {
    return new Vec(old.vx(), old.vy());
  }
}
