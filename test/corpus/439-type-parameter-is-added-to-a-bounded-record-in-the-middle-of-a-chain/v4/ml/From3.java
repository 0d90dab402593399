package ml;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(3)
@Renamed(from = "Layer.in", to = "from")
final class From3 extends V3.Migration {}
