package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "T.x", to = "y")
final class From1 extends V1.Migration {}
