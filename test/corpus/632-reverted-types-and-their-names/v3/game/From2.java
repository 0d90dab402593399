package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "Team", to = "Side")
final class From2 extends V2.Migration {
  @Override
  protected double vx(V2.Ship old) {
    return old.vel().x();
  }

  @Override
  protected double vy(V2.Ship old) {
    return old.vel().y();
  }
}
