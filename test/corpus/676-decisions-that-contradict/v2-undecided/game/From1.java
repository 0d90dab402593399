package game;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "S.a", to = "d")
@Dropped(value = "S.a", reason = "was never read")
@Renamed(from = "S.b", to = "b")
@Dropped(value = "S.b", reason = "was never read")
@Dropped(value = "S.c", reason = " ")
@Dropped(value = "S", reason = "was never read")
@Renamed(from = "S.zz", to = "d")
@Renamed(from = "Main.s", to = "nothing")
final class From1 extends V1.Migration {}
