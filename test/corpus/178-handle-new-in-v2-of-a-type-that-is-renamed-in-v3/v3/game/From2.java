package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(2)
@Renamed(from = "Ship", to = "Boat")
final class From2 extends V2.Migration {}
