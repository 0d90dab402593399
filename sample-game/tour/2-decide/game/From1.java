package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Vec vel(V1.Ship old) {
    return new Vec(old.vx(), old.vy());
  }

  @Override
  protected double shield(V1.Ship old) {
    return Ship.SHIELD;
  }
}
