package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@Migrates(1)
@Renamed(from = "P.x", to = "y")
@Renamed(from = "Pair.a", to = "c")
@Dropped(value = "M.A", reason = "x")
final class From1 extends V1.Migration {
  @Override protected P make(V1.P old) { return new P(old.x()); }
  @Override protected <A, B> Pair<?, ?> make(V1.Pair<A, B> old) { return new Pair<B, A>(old.a(), old.b()); }
  @Override protected M make(V1.M old) { return new M(old.ordinal()); }
}
