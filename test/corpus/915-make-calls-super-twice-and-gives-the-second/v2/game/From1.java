package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    Node a = super.make(old);
    a.inc();
    Node b = super.make(old);
    b.inc();
    Node c = migrate(old);
    c.inc();
    return b;
  }
}
