package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int k(V1.E old) {
    return 1;
  }

  @Override
  protected E make(V1.E old) {
    E e = super.make(old);
    e.hp.update(h -> h * 10);
    return e;
  }
}
