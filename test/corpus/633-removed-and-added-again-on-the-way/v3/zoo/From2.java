package zoo;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int hp(V2.Cage old) {
    return Math.min(5, 100 - old.wounds());
  }

  @Override
  protected Mood HUNGRY(V2.Mood old) {
    return Mood.CALM;
  }
}
