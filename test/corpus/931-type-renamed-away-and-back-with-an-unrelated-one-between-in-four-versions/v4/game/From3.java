package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Coin", to = "Token")
@Renamed(from = "Token", to = "Coin")
@Migrates(3)
final class From3 extends V3.Migration {
}
