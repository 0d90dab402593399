package game;

import dev.hearth.annotations.*;

@Dropped(value = "Alias.target", reason = "no more")
@Dropped(value = "Node.n", reason = "no more")
@Renamed(from = "Node.as", to = "as")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Alias old) {
    return migrate(old.target().get());
  }

  @Override
  protected Node make(V1.Node old) {
    return super.make(old);
  }
}
