package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int first(V1.Main old) {
    var r = old.a();
    return r.get(0);
  }

  @Override
  protected int[] arr(V1.Main old) {
    var r = old.arr();
    r[0] = 9;
    return r;
  }

  @Override
  protected int z(V1.W old) {
    return 0;
  }

  @Override
  protected int last(V1.Main old) {
    if (true) throw new IllegalStateException("boom");
    return 0;
  }
}
