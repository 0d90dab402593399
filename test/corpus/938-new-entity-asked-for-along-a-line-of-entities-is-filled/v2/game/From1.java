package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String path(V1.Node old) { return old.name() + "/" + old.next().map(n -> migrate(n).path()).orElse(""); }
  @Override
  protected String boss(V1.Tag old) { return program().boss().name() + old.n(); }
}
