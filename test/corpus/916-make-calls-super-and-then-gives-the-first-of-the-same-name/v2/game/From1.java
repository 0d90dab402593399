package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    Node n = super.make(old);
    V1.Node f = program().nodes().get(0);
    return f != old && n.k().equals(migrate(f).k()) ? migrate(f) : n;
  }

  @Override
  protected int inv(V1.Node old) {
    if (old.w() == 2) throw new IllegalStateException("hole of one that was merged away");
    migrate(program()).add(old.w());
    return 10 / old.w();
  }
}
