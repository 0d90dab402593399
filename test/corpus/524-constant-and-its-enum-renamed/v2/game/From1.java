package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Box.Kind", to = "game.Size")
@Renamed(from = "Box.Kind.BIG", to = "LARGE")
final class From1 extends V1.Migration {}
