package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "P.x", to = "y")
@Renamed(from = "P.y", to = "x")
@Migrates(1)
final class From1 extends V1.Migration {
}
