package zoo;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int wounds(V1.Cage old) {
    return 100 - old.hp();
  }

  @Override
  protected Mood WILD(V1.Mood old) {
    return Mood.HUNGRY;
  }

  @Override
  protected Job make(V1.Job_Clean old) {
    return new Job.Feed(old.who().length() * 10);
  }
}
