package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int sum(V1.Node old) {
    return old.i() == 0 ? 0 : migrate(program().nodes().get(old.i() - 1)).sum() + 1;
  }
}
