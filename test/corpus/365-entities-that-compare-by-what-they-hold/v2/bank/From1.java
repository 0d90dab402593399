package bank;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Account.number", to = "iban")
final class From1 extends V1.Migration {
  @Override
  protected long cents(V1.Account old) {
    return old.balance() * 100L;
  }
}
