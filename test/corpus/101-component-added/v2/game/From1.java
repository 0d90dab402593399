package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String name(V1.Ship old) {
    return "ship at " + old.pos().x();
  }

  @Override
  protected double shield(V1.Ship old) {
    return old.hull() > 50 ? 1 : 0.5;
  }
}
