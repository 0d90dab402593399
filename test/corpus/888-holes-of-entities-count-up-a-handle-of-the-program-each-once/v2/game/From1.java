package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int id(V1.Node old) {
    return migrate(program()).next(old.n());
  }
}
