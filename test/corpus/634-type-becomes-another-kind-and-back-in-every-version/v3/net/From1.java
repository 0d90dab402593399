package net;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.State make(V1.State old) {
    return new V2.State(old == V1.State.UP ? 1 : 0);
  }
}
