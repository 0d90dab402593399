package game;

import dev.hearth.annotations.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Main make(V2.Main old) {
    Main m = super.make(old);
    m.last();
    return m;
  }
}
