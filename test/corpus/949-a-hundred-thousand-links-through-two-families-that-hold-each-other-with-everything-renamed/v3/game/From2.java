package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected long depth(V2.Main old) { return old.depth() + (old.odd() instanceof V2.OddTwo ? 1000000 : 0); }
}
