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
  }

  @Override
  public void step() {
    cars.set(cars.get().stream().map(Car::move).toList());
  }
}
