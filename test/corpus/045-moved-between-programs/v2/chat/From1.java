package chat;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
@Dropped(value = "Server.bans", reason = "moved to Admin, where they are entered anew")
@Dropped(value = "Admin.motto", reason = "moved to Server, which has its own")
final class From1 extends V1.Migration {
  @Override
  protected String motto(V1.Server old) {
    return "be kind in " + old.rooms();
  }

  @Override
  protected List<Ban> bans(V1.Admin old) {
    return List.of();
  }
}
