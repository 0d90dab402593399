package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String t(V1.N old) {
    return migrate(old).t();
  }
}
