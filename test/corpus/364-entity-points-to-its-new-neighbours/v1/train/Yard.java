package train;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Yard implements HotProgram {
  private final Hot<List<Car>> trains = Hot.of(List.of());

  @Override
  public void start() {
    Car tail = new Car(3, null);
    Car middle = new Car(2, tail);
    trains.set(List.of(new Car(1, middle), new Car(9, null)));
  }

  @Override
  public void step() {}
}
