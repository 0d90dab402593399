package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "P.x", to = "y")
@Renamed(from = "P.y", to = "x")
@Migrates(2)
final class From2 extends V2.Migration {
}
