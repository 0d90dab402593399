package space;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
@Dropped(value = "Sim.gravity", reason = "moved to World, each of which has its own")
@Dropped(value = "Sim.log", reason = "moved to World")
final class From1 extends V1.Migration {
  @Override
  protected double gravity(V1.World old) {
    return old.name().equals("earth") ? program().gravity() : 3.72;
  }

  @Override
  protected List<String> log(V1.World old) {
    return program().log();
  }
}
