package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int fresh(V1.Node old) {
    return (int) migrate(old).n() * 1000 + migrate(old).cache();
  }
}
