package pay;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Pay.Wage.sum", to = "gross")
@Renamed(from = "Pay.Wage.sum", to = "net")
final class From1 extends V1.Migration {}
