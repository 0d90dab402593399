package bank;

import dev.hearth.annotations.Migrates;
import java.math.BigDecimal;

/** The balance is forgotten, and so are the movements. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Account make(V1.Account old) {
    return new Account(old.label(), BigDecimal.ZERO);
  }
}
