package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String foe(V2.Ship old) {
    return old.foe() + " of " + old.target().map(t -> migrate(t).hp()).orElse(0.0);
  }
}
