package pay;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Pay.Wage.sum", to = "gross")
final class From1 extends V1.Migration {
  @Override
  protected int net(V1.Pay_Wage old) {
    return old.sum() - old.sum() / 4;
  }
}
