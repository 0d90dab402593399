package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Ship.a", to = "x")
@Renamed(from = "Ship.b", to = "x")
@Dropped(value = "Ship.c", reason = "none")
@Renamed(from = "Ship.d", to = "z")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int y(V1.Ship old) { return old.d(); }
}
