package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(1)
@Renamed(from = "Main.a", to = "b")
@Renamed(from = "Main.b", to = "c")
final class From1 extends V1.Migration {}
