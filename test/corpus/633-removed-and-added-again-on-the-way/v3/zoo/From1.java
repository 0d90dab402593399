package zoo;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int wounds(V1.Cage old) {
    return 100 - old.hp();
  }

  @Override
  protected V2.Mood WILD(V1.Mood old) {
    return V2.Mood.HUNGRY;
  }

  @Override
  protected V2.Job make(V1.Job_Clean old) {
    return new V2.Job_Feed(old.who().length() * 10);
  }
}
