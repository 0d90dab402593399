package podium;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Podium.Ranks.first", to = "second")
@Renamed(from = "Podium.Ranks.second", to = "third")
@Dropped(value = "Podium.Ranks.third", reason = "a newcomer has come first, and the third is out")
final class From1 extends V1.Migration {
  @Override
  protected String gold(V1.Podium_Ranks old) {
    return "gold";
  }

  @Override
  protected String first(V1.Podium_Ranks old) {
    return "new";
  }
}
