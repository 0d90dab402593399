package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Ship.fuel", reason = "ships fly for free")
@Migrates(1)
final class From1 extends V1.Migration {
}
