package zoo;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Zoo.keepers", reason = "keepers are in the personnel system now")
final class From1 extends V1.Migration {
  @Override
  protected String label(V1.Cage old) {
    return old.animal() + old.keeper().map(keeper -> " of " + keeper.name()).orElse("");
  }
}
