package bus;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "Halt", to = "Stop")
final class From2 extends V2.Migration {}
