package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "World.Food", to = "World.Meal")
@Renamed(from = "Thing", to = "Item")
final class From1 extends V1.Migration {}
