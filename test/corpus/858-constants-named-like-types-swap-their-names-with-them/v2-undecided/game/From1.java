package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Ship", to = "Boat")
@Renamed(from = "Boat", to = "Ship")
@Renamed(from = "Kind.Ship", to = "Boat")
@Renamed(from = "Kind.Boat", to = "Ship")
final class From1 extends V1.Migration {}
