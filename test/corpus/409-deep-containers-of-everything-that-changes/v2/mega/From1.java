package mega;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Mood.A", to = "AA")
@Renamed(from = "Pair.r", to = "right")
final class From1 extends V1.Migration {
  @Override
  protected long key(V1.Pos old) {
    return old.x() * 10L + old.y();
  }

  @Override
  protected int max(V1.Ship old) {
    return old.hp() * 2;
  }
}
