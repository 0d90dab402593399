package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int twice(V2.W old) {
    return old.s().hp() * 2;
  }

  @Override
  protected int all(V2.W old) {
    return (int) program().l().stream().map(V2.W::s).distinct().count();
  }
}
