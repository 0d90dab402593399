package game;

import dev.hearth.annotations.*;

@Renamed(from = "Node.a", to = "b")
@Renamed(from = "Node.b", to = "c")
@Renamed(from = "Node.c", to = "a")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    Node n = super.make(old);
    if (old.a() == 1) n.seen();
    return n;
  }
}
