package race;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(2)
@Dropped(value = "Team.points", reason = "nobody got any")
final class From2 extends V2.Migration {
  @Override
  protected Team make(V2.Team old) {
    return old.name().equals("red") ? Team.RED : Team.BLUE;
  }
}
