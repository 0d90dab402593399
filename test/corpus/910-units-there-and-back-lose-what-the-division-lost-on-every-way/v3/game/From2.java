package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long t(V2.Main old) { return old.t() * 1000; }
  @Override
  protected long time(V2.Lap old) { return old.time() * 1000; }
}
