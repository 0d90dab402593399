package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Main", to = "game.net.World")
@Renamed(from = "Main.a", to = "b")
@Renamed(from = "Main.b", to = "a")
@Renamed(from = "Main.c", to = "d")
final class From1 extends V1.Migration {}
