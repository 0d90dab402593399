package org;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected int lit(V3.Unit old) {
    return (int) old.desks().stream().flatMap(desk -> desk.lamp().stream()).filter(Lamp::on).count();
  }
}
