package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int m(V1.Ship o) {
    return 5;
  }

  @Override
  protected <T> int z(V1.G<T> o) {
    return o.ts().length;
  }
}
