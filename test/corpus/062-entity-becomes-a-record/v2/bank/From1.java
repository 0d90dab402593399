package bank;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Account.movements", reason = "nobody is shown them")
final class From1 extends V1.Migration {
  @Override
  protected Account make(V1.Account old) {
    return new Account(old.label(), old.balance());
  }
}
