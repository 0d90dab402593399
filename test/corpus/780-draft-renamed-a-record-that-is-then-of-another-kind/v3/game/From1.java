package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected C make(V1.A old) {
    return C.values()[old.n()];
  }
}
