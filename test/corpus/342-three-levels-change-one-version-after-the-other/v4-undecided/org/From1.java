package org;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean on(V1.Lamp old) {
    return old.watts() > 40;
  }
}
