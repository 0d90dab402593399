package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected E A(V1.E old) {
    return E.Y;
  }

  @Override
  protected E B(V1.E old) {
    return E.Z;
  }
}
