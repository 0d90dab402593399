package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double x(V1.Ship old) {
    return old.pos().x();
  }

  @Override
  protected double y(V1.Ship old) {
    return old.pos().y();
  }

  @Override
  protected double vx(V1.Ship old) {
    return old.vel().x();
  }

  @Override
  protected double vy(V1.Ship old) {
    return old.vel().y();
  }
}
