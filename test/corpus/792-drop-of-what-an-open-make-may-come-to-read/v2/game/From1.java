package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Attack.power", reason = "unused")
final class From1 extends V1.Migration {
  @Override
  protected Order make(V1.Attack old) {
    return new Move(0);
  }
}
