package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Ship.motto", reason = "nobody reads it")
final class From1 extends V1.Migration {}
