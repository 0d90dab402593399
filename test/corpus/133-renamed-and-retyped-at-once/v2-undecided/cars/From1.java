package cars;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

/** Two of the four are lossless under their new names. */
@Migrates(1)
@Renamed(from = "Car.plate", to = "registration")
@Renamed(from = "Car.speed", to = "maxSpeed")
@Renamed(from = "Car.metres", to = "driven")
@Renamed(from = "Car.owner", to = "keeper")
final class From1 extends V1.Migration {}
