package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "A", to = "B")
@Dropped(value = "Main.q", reason = "unused")
final class From1 extends V1.Migration {}
