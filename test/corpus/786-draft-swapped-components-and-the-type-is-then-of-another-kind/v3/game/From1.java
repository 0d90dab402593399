package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "T.b", reason = "unused")
final class From1 extends V1.Migration {
  @Override
  protected T make(V1.T old) {
    return T.values()[old.a()];
  }
}
