package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Ship", to = "Boat")
@Renamed(from = "Boat", to = "Ship")
@Renamed(from = "Ship.Part", to = "game.Ship.Part")
@Renamed(from = "Boat.Part", to = "game.Boat.Part")
final class From1 extends V1.Migration {}
