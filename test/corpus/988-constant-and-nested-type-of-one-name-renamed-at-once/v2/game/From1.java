package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "E.X", to = "Z")
@Renamed(from = "E.X", to = "W")
final class From1 extends V1.Migration {}
