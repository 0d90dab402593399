package game;

import dev.hearth.annotations.*;

@Renamed(from = "Unit", to = "Troop")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Unit hp(V1.Unit old) {
    return new V2.Unit(old.hp() * 10 + old.pal().get().hp());
  }
}
