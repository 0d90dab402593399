package farm;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Farm.favourites", reason = "nobody may have favourites any more")
@Dropped(value = "farm.Farm.rain", reason = "the weather station keeps it")
final class From1 extends V1.Migration {}
