package bench;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Vec pos(V1.Particle old) {
    return new Vec(old.x(), old.y());
  }

  @Override
  protected Vec vel(V1.Particle old) {
    return new Vec(old.vx(), old.vy());
  }

  @Override
  protected double life(V1.Particle old) {
    return 1;
  }

  @Override
  protected double shield(V1.Enemy old) {
    return 0.5;
  }
}
