package game.arena;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int lives(V2.Arena_Score old) {
    return old.points() > 0 ? 3 : 1;
  }
}
