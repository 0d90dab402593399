package zoo;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "Beast.make", to = "meals")
@Renamed(from = "Beast.getClass", to = "self")
final class From2 extends V2.Migration {}
