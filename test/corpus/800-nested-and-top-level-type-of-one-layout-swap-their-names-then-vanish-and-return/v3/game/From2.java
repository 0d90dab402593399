package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
@Renamed(from = "Ship.Part", to = "Chunk")
@Renamed(from = "Part", to = "Piece")
final class From2 extends V2.Migration {}
