package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Side.NORTH", to = "EAST")
@Renamed(from = "Side.EAST", to = "SOUTH")
@Renamed(from = "Side.SOUTH", to = "NORTH")
final class From1 extends V1.Migration {}
