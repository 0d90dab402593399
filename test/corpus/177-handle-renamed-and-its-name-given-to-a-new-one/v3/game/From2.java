package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@Migrates(2)
@Renamed(from = "Main.a", to = "b")
@Renamed(from = "Main.b", to = "c")
final class From2 extends V2.Migration {
  @Override protected List<String> d(V2.Main old) { return List.of(old.c().get()); }
}
