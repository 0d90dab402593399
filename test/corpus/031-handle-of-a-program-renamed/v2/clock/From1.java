package clock;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Clock.time", to = "now")
@Renamed(from = "Clock.tick", to = "pace")
final class From1 extends V1.Migration {}
