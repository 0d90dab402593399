package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "S.C0", to = "X")
final class From1 extends V1.Migration {
  @Override
  protected S C1999(V1.S old) {
    return S.C5;
  }
}
