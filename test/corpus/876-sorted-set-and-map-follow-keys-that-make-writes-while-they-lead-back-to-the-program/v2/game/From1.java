package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Item make(V1.Item old) {
    Item i = super.make(old);
    i.rekey(old.key() == 1 ? 99 : old.key() == 2 ? 50 : 70);
    return i;
  }

  @Override
  protected boolean hot(V1.Item old) {
    return migrate(old).key() > 60;
  }

  @Override
  protected int sum(V1.Main old) {
    int s = 0;
    for (V1.Item i : old.items()) s += migrate(i).key();
    return s;
  }
}
