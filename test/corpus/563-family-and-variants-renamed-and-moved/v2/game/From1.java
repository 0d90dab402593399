package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Event", to = "game.log.Entry")
@Renamed(from = "Event.Joined", to = "game.log.Entry.Entered")
@Renamed(from = "game.Event.Left", to = "game.log.Gone")
final class From1 extends V1.Migration {}
