package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Phase OVERTIME(V1.Phase old) {
    return Phase.PLAY;
  }
}
