package mine;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Mine.depth", reason = "the mine is closed at ten metres")
@Dropped(value = "Lamp.rate", reason = "all lamps burn alike")
final class From1 extends V1.Migration {}
