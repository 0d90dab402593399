package b;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
// pkg b
@Renamed(from = "b.Main", to = "a.App")
@Renamed(from = "a.T", to = "b.T")
@Renamed(from = "b.T", to = "a.T")
final class From2 extends V2.Migration {}
