package train;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Car {
  private final Hot<Integer> number = Hot.of(0);
  private final Hot<Optional<Car>> behind = Hot.of(Optional.empty());

  private Car() {}

  Car(int number, Car behind) {
    this.number.set(number);
    this.behind.set(Optional.ofNullable(behind));
  }
}
