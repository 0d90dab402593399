package pit;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Pit implements HotProgram {
  private final Hot<List<Car>> cars = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    cars.set(List.of(new Car(1, 2, Tyre.SOFT, new Stop.Fast(3), new A(new B(4))), new Car(5, 6, Tyre.HARD, new Stop.Slow(7), new A(null))));
  }
}
