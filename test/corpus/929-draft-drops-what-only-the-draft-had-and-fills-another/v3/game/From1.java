package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long gas(V1.Ship old) { return 5; }
  @Override
  protected String tag(V1.Ship old) { return "t" + old.id(); }
}
