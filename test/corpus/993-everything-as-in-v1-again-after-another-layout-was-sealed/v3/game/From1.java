package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Vec.y", reason = "flat")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.S make(V1.B old) { return new V2.A(-old.i()); }
  @Override
  protected V2.Mode X(V1.Mode old) { return V2.Mode.Y; }
}
