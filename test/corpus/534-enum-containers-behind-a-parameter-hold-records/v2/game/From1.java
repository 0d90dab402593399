package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "S.m", to = "mm")
final class From1 extends V1.Migration {
  @Override
  protected K make(V1.K old) {
    return new K(old.name(), old.ordinal());
  }
}
