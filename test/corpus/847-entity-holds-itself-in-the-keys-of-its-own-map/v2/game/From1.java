package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "K.n", to = "m")
final class From1 extends V1.Migration {
  @Override
  protected int z(V1.P old) {
    return migrate(old.m().keySet().iterator().next()).o().m.get().size();
  }
}
