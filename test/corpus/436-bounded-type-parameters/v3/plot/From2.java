package plot;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "Plot.Shape", to = "Figure")
final class From2 extends V2.Migration {}
