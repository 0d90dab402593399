package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String label(V1.Point old) {
    return "at " + old.x();
  }
}
