package tree;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Node.left", to = "right")
@Renamed(from = "Node.right", to = "left")
@Renamed(from = "Node.value", to = "held")
final class From1 extends V1.Migration {
  @Override
  protected boolean lent(V1.Book old) {
    return old.year() == 2;
  }
}
