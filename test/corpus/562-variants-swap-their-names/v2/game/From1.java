package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Water.Hot", to = "Water.Cold")
@Renamed(from = "Water.Cold", to = "Water.Hot")
final class From1 extends V1.Migration {
  @Override
  protected boolean ice(V1.Water_Hot old) {
    return old.litres() > 2;
  }
}
