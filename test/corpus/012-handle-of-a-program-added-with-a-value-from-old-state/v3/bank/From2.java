package bank;

import dev.hearth.annotations.Migrates;
import java.util.Comparator;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Account richest(V2.Bank old) {
    return old.accounts().stream()
        .max(Comparator.comparingLong(Account::cents))
        .orElseGet(() -> super.richest(old));
  }
}
