package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "T.a", to = "b")
@Renamed(from = "T.b", to = "a")
final class From1 extends V1.Migration {
  @Override
  protected int c(V1.T old) {
    return old.a() * 10;
  }
}
