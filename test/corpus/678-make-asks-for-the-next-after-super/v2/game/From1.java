package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int d(V1.N old) {
    V1.N x = program().byId().get(old.i() + 1);
    return x == null ? 0 : migrate(x).d.get() + 1;
  }

  @Override
  protected N make(V1.N old) {
    N q = super.make(old);
    V1.N x = program().byId().get(old.i() + 1);
    if (x != null) migrate(x);
    return q;
  }
}
