package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "game.Ship", to = "net.Ship")
@Renamed(from = "net.Ship", to = "game.Ship")
@Migrates(1)
final class From1 extends V1.Migration {
}
