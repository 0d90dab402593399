package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "game.Metal.OLD_GOLD", to = "GOLD")
final class From1 extends V1.Migration {}
