package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int mp(V1.Cow old) {
    return mp(old) + 1;
  }
}
