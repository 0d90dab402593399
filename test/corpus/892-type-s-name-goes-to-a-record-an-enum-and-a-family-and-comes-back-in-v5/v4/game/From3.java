package game;

import dev.hearth.annotations.*;

@Renamed(from = "Squad", to = "Troop")
@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected Unit make(V3.Unit old) {
    return new Unit.Metre(-1);
  }

  @Override
  protected Unit unit(V3.Squad old) {
    return old.unit() == V3.Unit.MILE
        ? new Unit.Mile(migrate(old.pal().get()))
        : new Unit.Metre((int) migrate(old.pal().get()).hp());
  }

  @Override
  protected long hp(V3.Squad old) {
    return old.hp().hp();
  }
}
