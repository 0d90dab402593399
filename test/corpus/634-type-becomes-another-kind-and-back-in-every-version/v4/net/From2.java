package net;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected V3.State make(V2.State old) {
    return old.level() == 0 ? V3.State_Fixed.DOWN : new V3.State_Level(old.level());
  }
}
