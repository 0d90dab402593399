package game;

import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Squad", to = "Troop")
@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected V4.Unit make(V3.Unit old) {
    return new V4.Unit_Metre(-1);
  }

  @Override
  protected V4.Unit unit(V3.Squad old) {
    return old.unit() == V3.Unit.MILE
        ? new V4.Unit_Mile(Optional.of(migrate(old.pal().get())))
        : new V4.Unit_Metre((int) migrate(old.pal().get()).hp());
  }

  @Override
  protected long hp(V3.Squad old) {
    return old.hp().hp();
  }
}
