package race;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "race.track.Car.vel", to = "velocity")
@Renamed(from = "Car.pos", to = "position")
final class From1 extends V1.Migration {}
