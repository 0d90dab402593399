package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override protected double a(V3.Main old) { return old.a(); }
  @Override protected long more(V3.Main old) { return 3L * old.a(); }
}
