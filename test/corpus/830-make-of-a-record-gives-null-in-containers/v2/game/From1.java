package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int k(V1.S old) {
    return 1;
  }

  @Override
  protected S make(V1.S old) {
    return old.n() == 1 ? null : super.make(old);
  }
}
