package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected X make(V3.Y old) {
    return new X("r" + old.i());
  }

  @Override
  protected X make(V3.X old) {
    return new X("never");
  }

  @Override
  protected int n(V3.Main old) {
    return old.n().size() + 1;
  }
}
