package space;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Ship", to = "Starship")
final class From1 extends V1.Migration {}
