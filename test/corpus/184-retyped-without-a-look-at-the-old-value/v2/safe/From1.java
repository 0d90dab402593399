package safe;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Safe.code", reason = "every safe gets a new code")
final class From1 extends V1.Migration {
  @Override
  protected int code(V1.Safe old) {
    return 0;
  }

  @Override
  protected double worth(V1.Safe_Item old) {
    return Double.parseDouble(old.worth());
  }
}
