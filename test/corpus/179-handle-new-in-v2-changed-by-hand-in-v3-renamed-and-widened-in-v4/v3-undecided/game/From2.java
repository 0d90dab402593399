package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override protected int a(V2.Main old) { return Integer.parseInt(old.a()); }
  @Override protected List<Integer> b(V2.Main old) { return List.of(old.b().size()); }
}
