package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Ship.hp", to = "health")
@Renamed(from = "Ship.name", to = "name")
@Renamed(from = "Mode.FAST", to = "FAST")
@Renamed(from = "Crew", to = "Crew")
@Dropped(value = "Ship.hp", reason = "it is called health")
@Dropped(value = "game.Ship.name", reason = "no names")
@Dropped(value = "Crew", reason = "it is unused")
@Dropped(value = "Crew.men", reason = "it is unused")
@Dropped(value = "Main", reason = "for fun")
@Dropped(value = "Main.mode", reason = "for fun")
@Dropped(value = "Mode.FAST", reason = "for fun")
@Dropped(value = "Ship.fuel", reason = "twice")
@Dropped(value = "Ship.fuel", reason = "twice")
@Dropped(value = "Ship.rust", reason = " ")
final class From1 extends V1.Migration {
  @Override
  protected long steam(V1.Ship old) {
    return 0;
  }
}
