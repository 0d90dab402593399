package org;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Desk.Side side(V2.Desk old) {
    return old.number() < 0 ? Desk.Side.LEFT : Desk.Side.RIGHT;
  }
}
