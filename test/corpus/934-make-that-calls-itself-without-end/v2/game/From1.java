package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int mp(V1.Cow old) {
    return 1;
  }

  @Override
  protected Cow make(V1.Cow old) {
    return old.hp() > 0 ? make(old) : super.make(old);
  }
}
