package map;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

/** Half of the swap. */
@Migrates(1)
@Renamed(from = "Place.lat", to = "lon")
final class From1 extends V1.Migration {}
