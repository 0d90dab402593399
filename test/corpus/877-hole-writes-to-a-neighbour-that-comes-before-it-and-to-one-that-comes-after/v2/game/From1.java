package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long n(V1.Node old) {
    return super.n(old) * 2;
  }

  @Override
  protected boolean leader(V1.Node old) {
    return old.n() % 2 == 1 && migrate(old).seize(migrate(old.other().get()));
  }
}
