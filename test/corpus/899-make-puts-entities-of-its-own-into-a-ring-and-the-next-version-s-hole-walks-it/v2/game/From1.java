package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    Node n = super.make(old);
    n.insert();
    return n;
  }

  @Override
  protected Optional<Node> mid(V1.Node old) {
    return Optional.empty();
  }
}
