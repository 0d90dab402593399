package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "game.air.Ship", to = "Aircraft")
@Renamed(from = "Port.Ship", to = "game.own.Ship")
@Renamed(from = "Port.Kind.BIG", to = "HUGE")
final class From1 extends V1.Migration {
  @Override
  protected String flag(V1.game_sea_Ship old) {
    return old.escort() == null ? "none" : "escorted at " + old.escort().height();
  }
}
