package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Move make(V1.Move old) {
    return switch (old) {
      case LEFT -> new Move.Walk(-1);
      case RIGHT -> new Move.Walk(1);
      case STAY -> new Move.Stay();
    };
  }
}
