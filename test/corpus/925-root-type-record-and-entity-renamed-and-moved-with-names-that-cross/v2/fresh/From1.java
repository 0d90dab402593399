package fresh;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

import old.V1;

@Renamed(from = "old.Game", to = "fresh.Ship")
@Renamed(from = "old.Ship", to = "fresh.Game")
@Renamed(from = "old.Pilot", to = "fresh.Game.Pilot")
@Renamed(from = "old.Game.pilots", to = "crew")
@Migrates(1)
final class From1 extends V1.Migration {
}
