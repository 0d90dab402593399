package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "P", to = "Q")
@Renamed(from = "Q", to = "P")
@Renamed(from = "P.a", to = "b")
@Renamed(from = "P.b", to = "c")
@Renamed(from = "P.c", to = "a")
final class From1 extends V1.Migration {}
