package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "X", to = "XX")
@Renamed(from = "X.b", to = "bb")
@Renamed(from = "E.next", to = "nxt")
final class From1 extends V1.Migration {
  @Override
  protected String s(V1.X old) {
    return "n" + old.n();
  }
}
