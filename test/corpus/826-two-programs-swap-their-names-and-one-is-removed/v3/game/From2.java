package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
@Renamed(from = "Lobby", to = "Game")
@Renamed(from = "Lobby.tick", to = "time")
@Dropped(value = "Arena", reason = "no names")
final class From2 extends V2.Migration {}
