package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int shield(V1.Enemy old) {
    return 0;
  }

  @Override
  protected Enemy make(V1.Enemy old) {
    Enemy e = super.make(old);
    e.shield.set(old.paint() * 10);
    return e;
  }
}
