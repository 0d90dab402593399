package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int power(V1.Robot old) {
    return old.holds().size();
  }
}
