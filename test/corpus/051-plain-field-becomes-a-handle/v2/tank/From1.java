package tank;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int appetite(V1.Fish old) {
    return old.grams() > 7 ? 1 : 2;
  }
}
