package game;

import dev.hearth.annotations.*;

@Renamed(from = "Troop", to = "Squad")
@Renamed(from = "Unit", to = "Stat")
@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected V3.Unit unit(V2.Troop old) {
    return old.hp().hp() > 20 ? V3.Unit.MILE : V3.Unit.METRE;
  }
}
