package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Box.a", to = "b")
@Renamed(from = "Box.b", to = "a")
@Renamed(from = "Mode.UP", to = "DOWN")
@Renamed(from = "Mode.DOWN", to = "UP")
final class From1 extends V1.Migration {}
