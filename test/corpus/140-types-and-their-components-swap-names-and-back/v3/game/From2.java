package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "P", to = "Q")
@Renamed(from = "Q", to = "P")
@Renamed(from = "Q.a", to = "b")
@Renamed(from = "Q.b", to = "c")
@Renamed(from = "Q.c", to = "a")
final class From2 extends V2.Migration {}
