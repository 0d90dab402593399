package grid;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int kind(V1.Tile old) {
    return old.kind() + 1;
  }
}
