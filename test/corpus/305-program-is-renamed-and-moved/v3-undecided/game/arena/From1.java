package game.arena;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import game.V1;

@Migrates(1)
@Renamed(from = "Main", to = "game.arena.Arena")
final class From1 extends V1.Migration {}
