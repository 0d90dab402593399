package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Cell.x", to = "y")
@Renamed(from = "Cell.y", to = "x")
@Dropped(value = "Cell.junk", reason = "junk")
@Migrates(1)
final class From1 extends V1.Migration {
}
