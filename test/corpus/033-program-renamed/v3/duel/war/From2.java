package duel.war;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import duel.V2;

@Migrates(2)
@Renamed(from = "Battle", to = "duel.war.Battlefield")
@Renamed(from = "Battle.rounds", to = "fights")
final class From2 extends V2.Migration {}
