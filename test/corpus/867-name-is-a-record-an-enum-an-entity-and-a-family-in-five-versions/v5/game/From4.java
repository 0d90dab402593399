package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(4)
final class From4 extends V4.Migration {
  @Override
  protected X make(V4.X old) {
    return new X.Old(old.s());
  }

  @Override
  protected short n(V4.Main old) {
    return (short) old.n();
  }
}
