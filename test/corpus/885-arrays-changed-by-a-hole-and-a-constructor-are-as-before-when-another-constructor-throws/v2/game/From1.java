package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int n(V1.Pot old) {
    old.cells()[2] = null;
    old.m().get(1).add(7);
    return migrate(old).wreck();
  }
}
