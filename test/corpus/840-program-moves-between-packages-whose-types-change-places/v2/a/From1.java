package a;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
// pkg a
@Renamed(from = "a.Main", to = "b.Main")
@Renamed(from = "a.T", to = "b.T")
@Renamed(from = "b.T", to = "a.T")
final class From1 extends V1.Migration {
  @Override
  protected int q(V1.a_T old) {
    return old.n() + 1;
  }
}
