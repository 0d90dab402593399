package moon;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Engine.fuel", reason = "moved to Ship, which has the tank for all its engines")
final class From1 extends V1.Migration {
  @Override
  protected double fuel(V1.Ship old) {
    return old.engine().fuel() + old.spares().stream().mapToDouble(V1.Engine::fuel).sum();
  }
}
