package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Vec pos(V1.Ship old) {
    return new Vec(old.x(), old.y());
  }
}
