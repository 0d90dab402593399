package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "First", to = "Second")
final class From1 extends V1.Migration {
  @Override
  protected int count(V1.First old) {
    return old.count() + old.items().size();
  }
}
