package game;

import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Node.a", to = "b")
@Renamed(from = "Node.b", to = "c")
@Renamed(from = "Node.c", to = "a")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int a(V1.Node old) {
    return old.c() + (old.a() == 1 ? 10 : 0);
  }

  @Override
  protected Optional<V2.Node> o(V1.Node old) {
    return old.a() == 1 ? Optional.empty() : super.o(old);
  }
}
