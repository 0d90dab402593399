package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Mode.A", to = "B")
@Renamed(from = "Mode.B", to = "C")
@Renamed(from = "Mode.C", to = "D")
@Migrates(1)
final class From1 extends V1.Migration {
}
