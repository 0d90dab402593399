package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int[] cells(V1.G old) {
    int[] c = old.cells();
    for (int i = 0; i < c.length; i++) c[i] *= 10;
    return c;
  }

  @Override
  protected int z(V1.P old) {
    if (old.n() < 0) throw new IllegalStateException("boom");
    return 0;
  }
}
