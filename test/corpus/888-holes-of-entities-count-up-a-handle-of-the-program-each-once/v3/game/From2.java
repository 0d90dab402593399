package game;

import dev.hearth.annotations.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int more(V2.Main old) {
    return old.fresh();
  }
}
