package route;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long left(V1.Planner_Leg old) {
    return old.metres() + (old.next() == null ? 0 : migrate(old.next()).left());
  }
}
