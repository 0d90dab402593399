package depot;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Mark.FRAGILE", to = "BREAKABLE")
final class From1 extends V1.Migration {
  @Override
  protected String label(V1.Box old) {
    return old.grams() + " g";
  }
}
