package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "A", to = "B")
@Renamed(from = "B", to = "A")
final class From1 extends V1.Migration {}
