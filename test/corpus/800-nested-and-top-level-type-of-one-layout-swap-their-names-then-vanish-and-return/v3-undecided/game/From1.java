package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Part", to = "Ship.Part")
@Renamed(from = "Ship.Part", to = "Part")
final class From1 extends V1.Migration {}
