package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<E> l(V1.Main old) {
    List<E> r = super.l(old);
    r.get(0).hp.set(100);
    return r;
  }
}
