package league;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Club.Rating rating(V1.Club old) {
    return new Club.Rating(old.goals() / 2.0);
  }
}
