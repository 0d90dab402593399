package card;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Rank JOKER(V1.Rank old) {
    return Rank.THREE;
  }
}
