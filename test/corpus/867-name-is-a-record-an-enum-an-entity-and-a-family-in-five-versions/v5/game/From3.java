package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected V4.X make(V3.Y old) {
    return new V4.X("r" + old.i());
  }

  @Override
  protected V4.X make(V3.X old) {
    return new V4.X("never");
  }

  @Override
  protected int n(V3.Main old) {
    return old.n().size() + 1;
  }
}
