package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  private final Map<String, E> by = new HashMap<>();

  @Override
  protected int k(V1.E old) {
    return old.hp();
  }

  @Override
  protected E make(V1.E old) {
    E e = by.get(old.name());
    if (e == null) by.put(old.name(), e = super.make(old));
    return e;
  }
}
