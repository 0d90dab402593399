package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int d(V1.N old) {
    V1.N next = program().byId().get(old.i() + 1);
    return next == null ? 0 : migrate(next).d.get() + 1;
  }

  @Override
  protected int e(V1.N old) {
    V1.N next = program().byId().get(old.i() + 1);
    return next == null ? 10000 : migrate(next).e.get() + 1;
  }
}
