package hw;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Disk.State", to = "hw.Fan.State")
@Renamed(from = "Fan.State", to = "hw.Disk.State")
@Renamed(from = "Disk.Slot", to = "hw.Slot")
@Renamed(from = "Disk.State.BAD", to = "BROKEN")
final class From1 extends V1.Migration {}
