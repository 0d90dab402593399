package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long t(V1.Main old) { return old.t() / 1000; }
  @Override
  protected long time(V1.Lap old) { return old.time() / 1000; }
}
