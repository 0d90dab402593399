package game;

import dev.hearth.annotations.*;

@Renamed(from = "A", to = "game.B")
@Renamed(from = "B", to = "game.A")
@Renamed(from = "A.C", to = "game.C")
@Renamed(from = "game.C", to = "game.B.C")
@Renamed(from = "game.C.A", to = "B")
@Renamed(from = "game.C.B", to = "A")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String t(V1.A old) {
    return migrate(old).t();
  }
}
