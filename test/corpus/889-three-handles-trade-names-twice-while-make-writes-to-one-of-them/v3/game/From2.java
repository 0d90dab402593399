package game;

import dev.hearth.annotations.*;

@Renamed(from = "Node", to = "Knot")
@Renamed(from = "Node.a", to = "b")
@Renamed(from = "Node.b", to = "a")
@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Knot make(V2.Node old) {
    Knot n = super.make(old);
    if (old.o().isEmpty()) n.seen();
    return n;
  }
}
