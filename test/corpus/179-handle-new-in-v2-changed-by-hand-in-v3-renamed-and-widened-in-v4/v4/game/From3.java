package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
@Renamed(from = "Main.a", to = "d")
final class From3 extends V3.Migration {}
