package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Main make(V1.Main old) {
    Main m = super.make(old);
    m.init();
    return m;
  }
}
