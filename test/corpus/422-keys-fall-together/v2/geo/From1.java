package geo;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Spot.lon", reason = "the index is by latitude")
final class From1 extends V1.Migration {}
