package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
@Renamed(from = "Main", to = "Arena")
@Renamed(from = "Main.tick", to = "ticks")
final class From2 extends V2.Migration {}
