package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String who(V1.Main o) {
    E e = migrate(o.l().get(0).t());
    return e.v() + o.m().containsKey(o.l().get(1).t());
  }

  @Override
  protected int z(V1.Leaf o) {
    return 2;
  }
}
