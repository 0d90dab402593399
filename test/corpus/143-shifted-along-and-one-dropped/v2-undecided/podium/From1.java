package podium;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Podium.Ranks.first", to = "second")
@Renamed(from = "Podium.Ranks.second", to = "third")
final class From1 extends V1.Migration {}
