package zoo;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Beast.migrate", to = "make")
@Renamed(from = "zoo.Beast.hashCode", to = "getClass")
final class From1 extends V1.Migration {}
