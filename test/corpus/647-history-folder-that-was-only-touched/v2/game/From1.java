package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int shield(V1.Ship old) {
    return old.hp() * 10;
  }
}
