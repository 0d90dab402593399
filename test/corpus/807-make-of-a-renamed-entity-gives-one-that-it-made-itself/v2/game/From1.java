package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Enemy", to = "Foe")
final class From1 extends V1.Migration {
  @Override
  protected String tag(V1.Enemy old) {
    return "t";
  }

  @Override
  protected Foe make(V1.Enemy old) {
    Foe e = new Foe();
    e.hp.set(old.hp() / 2);
    return e;
  }
}
