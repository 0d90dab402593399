package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<E> l(V1.Main old) {
    List<E> r = super.l(old);
    r.get(0).hp.update(h -> h + 99);
    return r;
  }

  @Override
  protected int last(V1.Main old) {
    if (true) throw new IllegalStateException("boom");
    return 0;
  }
}
