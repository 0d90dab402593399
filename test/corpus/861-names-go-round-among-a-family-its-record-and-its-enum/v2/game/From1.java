package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Sh", to = "Co")
@Renamed(from = "Ci", to = "Sh")
@Renamed(from = "Co", to = "Ci")
@Renamed(from = "Co.R", to = "C")
@Renamed(from = "Co.C", to = "D")
final class From1 extends V1.Migration {}
