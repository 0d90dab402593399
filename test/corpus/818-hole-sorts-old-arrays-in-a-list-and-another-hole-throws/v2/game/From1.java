package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<long[]> g(V1.Main old) {
    old.g().forEach(Arrays::sort);
    return old.g();
  }

  @Override
  protected String[] q(V1.Main old) {
    Arrays.sort(old.q());
    return old.q();
  }

  @Override
  protected int z(V1.P old) {
    throw new IllegalStateException("boom");
  }
}
