package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int shield(V2.Ship old) {
    return 9;
  }
}
