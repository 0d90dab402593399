package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected boolean self(V2.Node old) {
    return old.peer().get() == old;
  }

  @Override
  protected Set<Node> all(V2.Main old) {
    Set<Node> s = new LinkedHashSet<>();
    for (V2.Node n : old.nodes()) s.add(migrate(n));
    return s;
  }
}
