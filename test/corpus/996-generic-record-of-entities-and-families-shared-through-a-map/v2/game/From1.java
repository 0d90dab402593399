package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "A", to = "Aa")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <X, Y> List<X> xs(V1.Pair<X, Y> old) { return List.of(old.x()); }
}
