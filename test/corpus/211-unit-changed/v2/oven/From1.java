package oven;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double heat(V1.Oven old) {
    return (old.heat() - 32) * 5 / 9;
  }

  @Override
  protected long left(V1.Timer old) {
    return old.left() / 1000;
  }
}
