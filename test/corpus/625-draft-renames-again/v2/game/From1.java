package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "S.a", to = "b")
final class From1 extends V1.Migration {
  @Override
  protected int n(V1.S old) {
    return old.k();
  }
}
