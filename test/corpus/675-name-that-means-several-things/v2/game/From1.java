package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Ship.height", to = "altitude")
@Dropped(value = "game.air.Ship.fuel", reason = "all glide")
@Dropped(value = "game.sea.Ship.fuel", reason = "all sail")
final class From1 extends V1.Migration {}
