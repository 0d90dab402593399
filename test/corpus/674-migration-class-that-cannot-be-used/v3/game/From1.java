package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Ship.fuel", reason = "there is none")
final class From1 extends V1.Migration {}
