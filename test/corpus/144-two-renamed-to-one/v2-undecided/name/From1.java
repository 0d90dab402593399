package name;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Names.Name.given", to = "full")
@Renamed(from = "Names.Name.family", to = "full")
final class From1 extends V1.Migration {}
