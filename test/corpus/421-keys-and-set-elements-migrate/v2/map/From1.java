package map;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Ground.GRASS", to = "LAND")
final class From1 extends V1.Migration {
  @Override
  protected String place(V1.Cell old) {
    return (char) ('a' + old.column()) + "" + (old.row() + 1);
  }

  @Override
  protected Ground WATER(V1.Ground old) {
    return Ground.SEA;
  }
}
