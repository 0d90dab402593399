package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Game", to = "Match")
@Renamed(from = "Match", to = "Item")
@Renamed(from = "Item", to = "Game")
final class From1 extends V1.Migration {}
