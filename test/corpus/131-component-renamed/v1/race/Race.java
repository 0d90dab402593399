package race;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import race.track.Car;

@HotState
public final class Race implements HotProgram {
  private final Hot<List<Car>> cars = Hot.of(List.of());

  @Override
  public void start() {
    cars.set(List.of(new Car("A", 0, 1.5f), new Car("B", 10, Float.NaN)));
  }

  @Override
  public void step() {
    cars.set(cars.get().stream().map(Car::move).toList());
  }
}
