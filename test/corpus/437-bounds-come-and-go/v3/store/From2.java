package store;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "Store.Fruit.name", to = "label")
final class From2 extends V2.Migration {}
