package train;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Car {
  private final Hot<Integer> number = Hot.of(0);
  private final Hot<Optional<Car>> behind = Hot.of(Optional.empty());
  private final Hot<Optional<Car>> before = Hot.of(Optional.empty());
  private final Hot<Link> self = Hot.of(new Link(0, null));

  @HotState
  record Link(int length, Car head) {}
}
