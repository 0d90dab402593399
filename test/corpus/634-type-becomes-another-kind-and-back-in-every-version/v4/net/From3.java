package net;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected State make(V3.State old) {
    if (old instanceof V3.State_Level l) {
      return l.level() > 0 ? State.UP : State.DOWN;
    }
    return old == V3.State_Fixed.UP ? State.UP : State.DOWN;
  }
}
