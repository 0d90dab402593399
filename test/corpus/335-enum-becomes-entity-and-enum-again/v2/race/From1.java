package race;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Team make(V1.Team old) {
    return new Team(old.name().toLowerCase());
  }
}
