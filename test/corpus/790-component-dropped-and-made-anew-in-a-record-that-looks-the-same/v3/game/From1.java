package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "T.b", reason = "unused")
final class From1 extends V1.Migration {
  @Override
  protected int b(V1.T old) {
    return old.a() * 100;
  }
}
