package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected P make(V1.P old) {
    return old.n() == 2 ? migrate(program().grid()[3][0]) : super.make(old);
  }

  @Override
  protected int k(V1.P old) {
    return migrate(old).k(new P[1]);
  }

  @Override
  protected <T> int w(V1.Cell<T> old) {
    return old.ts() == null ? -1 : old.ts().length;
  }
}
