package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class Second extends V1.Migration {
  @Override
  protected long hp(V1.Ship old) {
    return old.hp();
  }
}
