package game;

import dev.hearth.annotations.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Node make(V2.Node old) {
    return super.make(old);
  }

  @Override
  protected boolean odd(V2.Node old) {
    return old.n() % 2 == 1 && old.label().startsWith("l");
  }
}
