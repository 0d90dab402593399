package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String name(V2.Ship old) {
    return "s" + old.shield();
  }
}
