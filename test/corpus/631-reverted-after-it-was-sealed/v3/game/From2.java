package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String motto(V2.Ship old) {
    return old.name() + "!";
  }
}
