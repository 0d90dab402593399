package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Main.lives", reason = "immortal")
@Migrates(2)
final class From2 extends V2.Migration {
}
