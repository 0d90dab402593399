package bank;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Currency DEM(V1.Currency old) {
    return Currency.EUR;
  }
}
