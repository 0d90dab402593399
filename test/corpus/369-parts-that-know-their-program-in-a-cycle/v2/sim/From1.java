package sim;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.Map;

@Migrates(1)
@Dropped(value = "World.gravity", reason = "moved to each robot's weight")
final class From1 extends V1.Migration {
  @Override
  protected int weight(V1.Robot old) {
    return program().gravity() * 100;
  }

  @Override
  protected Map<String, World> worlds(V1.Robot old) {
    return Map.of(old.name(), migrate(old.world().get()));
  }
}
