package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Main.lives", to = "left")
@Migrates(2)
final class From2 extends V2.Migration {
}
