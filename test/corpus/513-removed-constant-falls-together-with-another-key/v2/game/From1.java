package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Ore TIN(V1.Ore old) {
    return Ore.IRON;
  }
}
