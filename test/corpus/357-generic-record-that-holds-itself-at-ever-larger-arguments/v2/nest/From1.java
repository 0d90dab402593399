package nest;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int mass(V1.Ship old) {
    return old.hull() * 2;
  }
}
