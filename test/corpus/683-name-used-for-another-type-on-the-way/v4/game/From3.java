package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(3)
@Renamed(from = "Second", to = "First")
final class From3 extends V3.Migration {
  @Override
  protected Item make(V3.Item old) {
    return old.weight() < 3 ? Item.LIGHT : Item.HEAVY;
  }
}
