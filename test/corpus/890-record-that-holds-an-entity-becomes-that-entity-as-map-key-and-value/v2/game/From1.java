package game;

import dev.hearth.annotations.*;

@Dropped(value = "Slot.at", reason = "no more")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Node make(V1.Slot old) {
    return migrate(old.node());
  }

  @Override
  protected At at(V1.Node old) {
    return new At(old.at().x() * 10, old.at().y());
  }

  @Override
  protected int sum(V1.Node old) {
    return migrate(old).sum();
  }
}
