package yard;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Truck {
  private final Hot<Optional<Truck>> next = Hot.of(Optional.empty());

  void follow(Truck other) {
    next.set(Optional.of(other));
  }
}
