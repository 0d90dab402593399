package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(2)
@Dropped(value = "C.gold", reason = "moved to P")
final class From2 extends V2.Migration {
  @Override
  protected int gold(V2.P old) {
    return old.c().gold();
  }
}
