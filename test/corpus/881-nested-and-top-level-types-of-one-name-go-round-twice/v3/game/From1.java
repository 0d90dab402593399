package game;

import dev.hearth.annotations.*;

@Renamed(from = "A.X", to = "game.X")
@Renamed(from = "game.X", to = "game.B.X")
@Renamed(from = "B.X", to = "game.A.X")
@Migrates(1)
final class From1 extends V1.Migration {}
