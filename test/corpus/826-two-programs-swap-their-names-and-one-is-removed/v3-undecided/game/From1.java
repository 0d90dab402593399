package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Arena", to = "Lobby")
@Renamed(from = "Lobby", to = "Arena")
final class From1 extends V1.Migration {}
