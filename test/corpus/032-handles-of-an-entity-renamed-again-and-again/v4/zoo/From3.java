package zoo;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(3)
@Renamed(from = "Beast.meals", to = "migrate")
final class From3 extends V3.Migration {}
