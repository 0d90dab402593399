package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int h(V1.N old) {
    V1.N x = old.i() + 1 < program().all().size() ? program().all().get(old.i() + 1) : null;
    return x == null ? 7 : migrate(x).h() + 1;
  }
}
