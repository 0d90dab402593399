package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int first(V1.Main old) {
    return old.a().get(0);
  }

  @Override
  protected List<Integer> rest(V1.Main old) {
    var r = old.a();
    r.remove(0);
    return r;
  }
}
