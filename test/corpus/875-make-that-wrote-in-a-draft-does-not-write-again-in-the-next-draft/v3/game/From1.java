package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    Node n = super.make(old);
    n.mark();
    return n;
  }

  @Override
  protected int k(V1.Node old) {
    return -1;
  }

  @Override
  protected int size(V1.Node old) {
    return 100;
  }
}
