package game;

import dev.hearth.annotations.*;

@Dropped(value = "Node.n", reason = "the other counts")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Node old) {
    return migrate(old.other().get());
  }
}
