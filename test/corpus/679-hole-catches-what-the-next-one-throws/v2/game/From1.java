package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int d(V1.N old) {
    V1.N x = program().byId().get(old.i() + 1);
    if (x == null) return 0;
    try {
      return migrate(x).d.get() + 1;
    } catch (RuntimeException e) {
      return -5000;
    }
  }
}
