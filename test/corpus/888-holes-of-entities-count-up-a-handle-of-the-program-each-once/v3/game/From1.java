package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int id(V1.Node old) {
    int i = 6;
    Set<V1.Node> seen = new LinkedHashSet<>(program().nodes());
    for (V1.Node n : seen) {
      if (n == old) return i;
      i++;
    }
    return -1;
  }

  @Override
  protected long count(V1.Main old) {
    return old.count() + 3;
  }

  @Override
  protected long last(V1.Main old) {
    return old.last() * 1000 + 123;
  }

  @Override
  protected int fresh(V1.Main old) {
    return 310;
  }
}
