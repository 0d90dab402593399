package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double shield(V1.Ship old) {
    return old.name().length() / 2.0;
  }
}
