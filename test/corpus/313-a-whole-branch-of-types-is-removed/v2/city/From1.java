package city;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "city.District.tram", reason = "the trams were given up")
final class From1 extends V1.Migration {}
