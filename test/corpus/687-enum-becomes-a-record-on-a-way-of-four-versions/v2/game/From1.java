package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "C.R", to = "RED")
final class From1 extends V1.Migration {}
