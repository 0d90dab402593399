package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<E> l(V1.Main old) {
    List<E> r = super.l(old);
    r.forEach(e -> e.hp.set(100));
    return r;
  }

  @Override
  protected int t(V1.Main old) {
    return 7;
  }
}
