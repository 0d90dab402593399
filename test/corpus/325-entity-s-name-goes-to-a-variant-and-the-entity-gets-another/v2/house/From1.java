package house;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Door", to = "Gate")
final class From1 extends V1.Migration {}
