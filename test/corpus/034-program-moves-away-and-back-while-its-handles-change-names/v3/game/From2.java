package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "World", to = "game.Main")
@Renamed(from = "World.b", to = "x")
@Renamed(from = "World.a", to = "b")
@Renamed(from = "World.d", to = "a")
final class From2 extends game.net.V2.Migration {}
