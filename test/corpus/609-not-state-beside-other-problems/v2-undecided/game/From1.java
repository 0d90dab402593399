package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int tries(V1.Job old) {
    return 0;
  }

  @Override
  protected Mode FAST(V1.Mode old) {
    return Mode.SLOW;
  }
}
