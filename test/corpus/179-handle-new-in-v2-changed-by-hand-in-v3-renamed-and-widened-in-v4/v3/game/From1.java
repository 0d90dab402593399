package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override protected String a(V1.Main old) { return "8"; }
  @Override protected List<String> b(V1.Main old) { return List.of("b"); }
}
