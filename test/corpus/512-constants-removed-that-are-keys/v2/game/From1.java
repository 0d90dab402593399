package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Ore TIN(V1.Ore old) {
    return Ore.COPPER;
  }

  @Override
  protected Ore GOLD(V1.Ore old) {
    return old == V1.Ore.GOLD ? Ore.SILVER : Ore.COAL;
  }

  @Override
  protected Mine.Mode TIN(V1.Mine_Mode old) {
    return Mine.Mode.CLOSED;
  }
}
