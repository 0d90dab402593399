package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected S make(V1.S o) {
    return new S(o instanceof V1.A a ? "a" + a.x() : ((V1.B) o).y());
  }
}
