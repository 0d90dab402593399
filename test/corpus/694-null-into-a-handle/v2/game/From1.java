package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String goal(V1.Robot old) {
    return old.plan().goal();
  }
}
