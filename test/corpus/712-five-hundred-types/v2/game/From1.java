package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String more(V1.All_T0 old) {
    return "was " + old.leaf();
  }
}
