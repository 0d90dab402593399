package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "S.a", to = "c")
final class From1 extends V1.Migration {
  @Override
  protected int n(V1.S old) {
    return old.k();
  }

  @Override
  protected long m(V1.S old) {
    return old.k() * 3;
  }
}
