package draw;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Shape", to = "Figure")
@Renamed(from = "Pair", to = "draw.util.Both")
@Renamed(from = "Pair.first", to = "one")
final class From1 extends V1.Migration {}
