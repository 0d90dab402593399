package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Engine make(V1.Engine old) {
    Engine e = new Engine(old.hp(), migrate(old.ship()));
    return e;
  }

  @Override
  protected int power(V1.Ship old) {
    return migrate(old).power();
  }
}
