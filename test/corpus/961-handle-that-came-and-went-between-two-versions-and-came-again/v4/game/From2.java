package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Dropped(value = "Main.b", reason = "no more")
@Migrates(2)
final class From2 extends V2.Migration {
}
