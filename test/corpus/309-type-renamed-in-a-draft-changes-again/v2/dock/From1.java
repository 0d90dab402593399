package dock;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Dock.Ship", to = "Dock.Boat")
@Renamed(from = "Dock.Ship.length", to = "metres")
final class From1 extends V1.Migration {}
