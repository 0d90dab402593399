package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Map<X, Y> n(V2.Main old) {
    return new LinkedHashMap<>(Map.of(X.Q, migrate(old.a().get(1))));
  }
}
