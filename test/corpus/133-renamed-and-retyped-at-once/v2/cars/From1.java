package cars;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Car.plate", to = "registration")
@Renamed(from = "Car.speed", to = "maxSpeed")
@Renamed(from = "Car.metres", to = "driven")
@Renamed(from = "Car.owner", to = "keeper")
final class From1 extends V1.Migration {
  @Override
  protected Car.Plate registration(V1.Car old) {
    int dash = old.plate().indexOf('-');
    return new Car.Plate(old.plate().substring(0, dash), old.plate().substring(dash + 1));
  }

  @Override
  protected short maxSpeed(V1.Car old) {
    return (short) old.speed();
  }
}
