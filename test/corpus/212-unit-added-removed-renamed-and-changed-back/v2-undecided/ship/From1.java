package ship;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

/** The heel keeps its unit under its new name, and is only wider. */
@Migrates(1)
@Renamed(from = "Leg.list", to = "heel")
final class From1 extends V1.Migration {}
