package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Ship.Part", to = "game.Part")
@Renamed(from = "Ship.Mode", to = "game.Mode")
final class From1 extends V1.Migration {}
