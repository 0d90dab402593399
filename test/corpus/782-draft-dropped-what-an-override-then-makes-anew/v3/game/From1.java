package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "R.b", reason = "unused")
final class From1 extends V1.Migration {
  @Override
  protected long b(V1.R old) {
    return old.a() + 3;
  }
}
