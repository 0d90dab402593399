package hosp;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Bed.nr", to = "room")
@Renamed(from = "Ward.size", to = "count")
final class From1 extends V1.Migration {
  @Override
  protected <P> int nr(V1.Bed<P> old) {
    return old.nr() * 100;
  }
}
