package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(1)
@Renamed(from = "D", to = "B")
@Renamed(from = "E", to = "D")
final class From1 extends V1.Migration {
@Override protected int q(V1.E old) {return 7;}
}
