package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int z(V1.E old) {
    return 0;
  }

  @Override
  protected E make(V1.E old) {
    E e = super.make(old);
    e.z.set(7);
    return e;
  }
}
