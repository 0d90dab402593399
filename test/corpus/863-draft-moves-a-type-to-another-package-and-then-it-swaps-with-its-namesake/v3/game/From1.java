package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "x.T", to = "y.T")
@Renamed(from = "y.T", to = "z.T")
final class From1 extends V1.Migration {}
