package map;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Place.lat", to = "lon")
@Renamed(from = "Place.lon", to = "lat")
final class From1 extends V1.Migration {}
