package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Dropped(value = "S.paint", reason = "painted anew")
final class From1 extends V1.Migration {
  @Override
  protected int sh(V1.S old) {
    return 9;
  }

  @Override
  protected S make(V1.S old) {
    S s = super.make(old);
    return new S(s.n().toUpperCase() + "!", s.hp(), s.sh());
  }
}
