package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    V1.Node f = program().nodes().stream().filter(x -> x.k().equals(old.k())).findFirst().get();
    if (f != old) return migrate(f);
    Node n = super.make(old);
    n.z();
    return n;
  }

  @Override
  protected int z(V1.Node old) {
    return 3;
  }
}
