package rpg;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Monster", to = "Beast")
final class From1 extends V1.Migration {}
