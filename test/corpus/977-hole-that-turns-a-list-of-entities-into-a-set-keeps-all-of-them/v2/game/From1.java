package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Set<Node> l(V1.Main old) {
    Set<Node> all = new LinkedHashSet<>();
    old.l().forEach(n -> all.add(migrate(n)));
    return all;
  }
}
