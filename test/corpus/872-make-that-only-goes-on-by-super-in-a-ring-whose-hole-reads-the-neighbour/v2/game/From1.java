package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    Node n = super.make(old);
    return n;
  }

  @Override
  protected String label(V1.Node old) {
    return "l" + old.n() + migrate(old.next().get()).n();
  }
}
