package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Node> l(V1.Main old) { return old.l().stream().map(this::migrate).sorted(Comparator.comparing(Node::id)).toList(); }
  @Override
  protected int best(V1.Main old) { return (int) old.l().stream().map(this::migrate).mapToLong(Node::id).max().orElse(-1); }
}
