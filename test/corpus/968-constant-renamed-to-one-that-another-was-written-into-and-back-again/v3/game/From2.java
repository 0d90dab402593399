package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Mode.B", to = "A")
@Renamed(from = "Mode.C", to = "B")
@Renamed(from = "Mode.D", to = "C")
@Migrates(2)
final class From2 extends V2.Migration {
}
