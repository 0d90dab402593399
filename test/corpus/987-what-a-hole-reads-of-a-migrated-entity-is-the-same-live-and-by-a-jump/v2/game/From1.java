package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int len(V1.Tag old) { return ("" + migrate(old.n()).name()).length(); }
  @Override
  protected long extra(V1.Node old) { return 4; }
}
