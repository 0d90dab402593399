package bus;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Stop", to = "Halt")
final class From1 extends V1.Migration {}
