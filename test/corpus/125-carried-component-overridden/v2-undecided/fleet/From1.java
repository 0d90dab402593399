package fleet;

import dev.hearth.annotations.Migrates;

/** Three carried values are replaced, and not one of them is looked at. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int round(V1.Fleet old) {
    return 0;
  }

  @Override
  protected int hull(V1.Fleet_Ship old) {
    return 100;
  }

  @Override
  protected int crew(V1.Fleet_Ship old) {
    return old.name().length();
  }
}
