package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "B.n", reason = "unused")
final class From1 extends V1.Migration {
  @Override
  protected K make(V1.A old) {
    return K.values()[old.n()];
  }

  @Override
  protected K make(V1.B old) {
    return K.Z;
  }
}
