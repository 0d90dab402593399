package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Vec.y", reason = "flat")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected S make(V1.B old) { return new A(-old.i()); }
  @Override
  protected Mode X(V1.Mode old) { return Mode.Y; }
}
