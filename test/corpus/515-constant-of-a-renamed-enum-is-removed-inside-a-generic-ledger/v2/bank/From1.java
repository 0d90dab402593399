package bank;

import bank.money.Coin;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Currency", to = "bank.money.Coin")
final class From1 extends V1.Migration {
  @Override
  protected Coin DEM(V1.Currency old) {
    return Coin.EUR;
  }
}
