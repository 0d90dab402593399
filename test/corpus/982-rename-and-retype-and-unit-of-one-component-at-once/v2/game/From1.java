package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Lap.time", to = "duration")
@Renamed(from = "Lap.pit", to = "stop")
@Renamed(from = "Lap.f", to = "g")
@Renamed(from = "Lap.s", to = "t")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double duration(V1.Lap old) { return old.time() / 1000.0; }
  @Override
  protected int t(V1.Lap old) { return Integer.parseInt(old.s()); }
}
