package game;

import dev.hearth.annotations.*;

@Renamed(from = "game.X", to = "game.A.X")
@Renamed(from = "B.X", to = "game.X")
@Renamed(from = "A.X", to = "game.B.X")
@Renamed(from = "B.Y", to = "game.Y")
@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int v(V2.X old) {
    return old.v() + 100;
  }

  @Override
  protected int v(V2.A_X old) {
    return old.v() + 200;
  }

  @Override
  protected int v(V2.B_X old) {
    return old.v() + 300;
  }
}
