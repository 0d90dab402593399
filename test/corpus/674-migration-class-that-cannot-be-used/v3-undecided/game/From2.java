package game;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  private final int shield;

  From2(int shield) {
    this.shield = shield;
  }

  @Override
  protected int shield(V2.Ship old) {
    return shield;
  }
}
