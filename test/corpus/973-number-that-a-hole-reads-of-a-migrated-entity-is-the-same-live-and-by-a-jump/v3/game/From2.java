package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected double extra(V2.Node old) { return old.extra() + 0.5; }
}
