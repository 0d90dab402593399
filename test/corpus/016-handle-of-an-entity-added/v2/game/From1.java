package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double rage(V1.Enemy old) {
    return (100 - old.hp()) / 8.0;
  }
}
