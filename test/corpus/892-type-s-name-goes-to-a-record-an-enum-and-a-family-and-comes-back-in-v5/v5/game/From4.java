package game;

import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Troop", to = "Unit")
@Migrates(4)
final class From4 extends V4.Migration {
  @Override
  protected List<Unit> of(V4.Troop old) {
    return old.unit() instanceof V4.Unit_Mile m ? List.of(migrate(m.of().get())) : List.of();
  }
}
