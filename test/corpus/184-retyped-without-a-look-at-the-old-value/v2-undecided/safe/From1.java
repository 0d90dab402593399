package safe;

import dev.hearth.annotations.Migrates;

/** Both are filled, and neither from what was there. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int code(V1.Safe old) {
    return 0;
  }

  @Override
  protected double worth(V1.Safe_Item old) {
    return old.name().length();
  }
}
