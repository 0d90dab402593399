package till;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Till.size", reason = "the list knows its size")
@Dropped(value = "Drawer.total", reason = "worked out from coins and notes")
final class From1 extends V1.Migration {}
