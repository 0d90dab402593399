package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  private final Map<V1.E, Integer> seen = new IdentityHashMap<>();

  @Override
  protected int k(V1.E old) {
    return seen.get(old);
  }

  @Override
  protected E make(V1.E old) {
    E e = super.make(old);
    seen.put(old, e.hp.get());
    return e;
  }
}
