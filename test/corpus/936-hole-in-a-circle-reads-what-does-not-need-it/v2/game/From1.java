package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long foe(V1.Ship old) {
    return old.target().map(t -> (long) migrate(t).hp()).orElse(0L);
  }
}
