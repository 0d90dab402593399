package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Outer.Main", to = "Shell.Inner.Main")
@Renamed(from = "Outer.Thing", to = "Shell.Inner.Thing")
final class From1 extends V1.Migration {}
