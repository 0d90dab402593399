package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    return super.make(program().nodes().get(1));
  }
}
