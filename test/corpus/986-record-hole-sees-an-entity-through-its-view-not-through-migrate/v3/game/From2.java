package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int hops(V2.Tag old) { return program().tags().get(0).n() == old.n() ? 0 : 1; }
}
