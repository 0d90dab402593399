package rail;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Rail.Wagon.crate", reason = "this railway is for people only")
final class From1 extends V1.Migration {}
