package race;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Team make(V1.Team old) {
    return new V2.Team(old.name().toLowerCase(), 0);
  }
}
