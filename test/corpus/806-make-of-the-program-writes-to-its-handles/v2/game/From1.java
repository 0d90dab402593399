package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Main make(V1.Main old) {
    Main m = super.make(old);
    m.n.set(old.n() / 2);
    m.z.set(9);
    return m;
  }
}
