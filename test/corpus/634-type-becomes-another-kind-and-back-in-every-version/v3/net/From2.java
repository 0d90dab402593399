package net;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected State make(V2.State old) {
    return old.level() == 0 ? State.Fixed.DOWN : new State.Level(old.level());
  }
}
