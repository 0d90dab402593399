package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Boat", to = "Ship")
@Renamed(from = "Ship.speed", to = "hp")
@Renamed(from = "Mode.MEDIUM", to = "FAST")
@Renamed(from = "Ship.hp", to = "health")
@Renamed(from = "Mode.FAST", to = "RAPID")
@Renamed(from = "Mode", to = "game.other.Mode")
@Dropped(value = "Ship.armor", reason = "gone")
@Dropped(value = "Boat.sail", reason = "gone")
@Dropped(value = "Harbour", reason = "gone")
@Dropped(value = "Ship.fuel", reason = "ships need none")
final class From1 extends V1.Migration {}
