package mkt;

import dev.hearth.annotations.Migrates;
import java.math.BigDecimal;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected BigDecimal strike(V1.Key old) {
    return BigDecimal.valueOf(old.strike() * 10L, 1);
  }
}
