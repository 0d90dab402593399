package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Map<V3.X, V3.Y> n(V2.Main old) {
    return new LinkedHashMap<>(Map.of(V3.X.Q, migrate(old.a().get(1))));
  }
}
