package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int k(V1.E old) {
    migrate(old.pal().get(0)).n.set(100);
    return 0;
  }
}
