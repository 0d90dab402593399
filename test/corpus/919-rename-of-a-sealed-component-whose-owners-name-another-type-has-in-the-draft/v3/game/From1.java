package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(1)
@Renamed(from = "D", to = "A")
@Renamed(from = "E", to = "D")
@Renamed(from = "D.q", to = "z")
final class From1 extends V1.Migration {
@Override protected int z(V1.E old) {return 9;}
}
