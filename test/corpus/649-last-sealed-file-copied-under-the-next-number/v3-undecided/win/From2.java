package win;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected double a(V2.Item old) {
    return old.a();
  }
}
