package n;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "A_B_C.B_", to = "B_1")
final class From1 extends V1.Migration {}
